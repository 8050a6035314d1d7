using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace SwanOrchard.Tests.Shared;

/// <summary>A user at the admin's forms, without a browser: opens forms, fills in fields and presses buttons.</summary>
public sealed class AdminSession : IDisposable
{
    private readonly HttpClientHandler _handler = new();
    private readonly HttpClient _client;

    private AdminSession(Uri address) => _client = new HttpClient(_handler) { BaseAddress = address };

    /// <summary>A session in which nobody has signed in.</summary>
    public static AdminSession Open(Uri address) => new(address);

    /// <summary>Signs in through the login form.</summary>
    public static async Task<AdminSession> SignInAsync(
        Uri address, string name = OrchardHost.AdminName, string password = OrchardHost.AdminPassword)
    {
        var session = new AdminSession(address);
        var form = await session.OpenAsync("/Login");
        await form.SubmitAsync(new() { ["LoginForm.UserName"] = [name], ["LoginForm.Password"] = [password] });
        return session;
    }

    /// <summary>
    /// Asks for a language, as a browser does that is in it. Unlike one chosen in the admin's menu, it is not kept with the account, which
    /// other tests use too.
    /// </summary>
    public void AskFor(string language) => _client.DefaultRequestHeaders.AcceptLanguage.ParseAdd(language);

    /// <summary>Sets a cookie that the browser would keep, such as that for the language chosen in the admin.</summary>
    public void SetCookie(string name, string value) => _handler.CookieContainer.Add(_client.BaseAddress!, new Cookie(name, value));

    /// <summary>Loses all cookies, as a browser does that was told to forget them.</summary>
    public void Forget()
    {
        foreach (Cookie cookie in _handler.CookieContainer.GetAllCookies())
        {
            cookie.Expired = true;
        }
    }

    /// <summary>Signs in where one was led to for that.</summary>
    public static Task<AdminForm> SignInAsync(AdminForm login, string name, string password) =>
        login.SubmitOnceAsync(new() { ["LoginForm.UserName"] = [name], ["LoginForm.Password"] = [password] });

    public async Task<string> GetAsync(string path)
    {
        using var response = await _client.GetAsync(path);
        return await response.Content.ReadAsStringAsync();
    }

    /// <summary>Requests a path and returns the response itself.</summary>
    public Task<HttpResponseMessage> SendAsync(string path) => _client.GetAsync(path);

    /// <summary>Opens a page and its largest form.</summary>
    public async Task<AdminForm> OpenAsync(string path)
    {
        using var response = await _client.GetAsync(path);
        var body = await response.Content.ReadAsStringAsync();
        return response.StatusCode == HttpStatusCode.OK
            ? AdminForm.Read(_client, response.RequestMessage!.RequestUri!, body)
            : throw new InvalidOperationException($"{path} answered {(int)response.StatusCode}: {body}");
    }

    /// <summary>Presses a button that is a form of its own, or a link that the admin's script turns into a POST.</summary>
    /// <param name="page">The path of the page with the button.</param>
    /// <param name="link">The beginning of the button's URL.</param>
    public Task PressAsync(string page, string link) =>
        PressAsync(page, href => href.StartsWith(link, StringComparison.OrdinalIgnoreCase));

    /// <summary>Presses the first button whose URL matches.</summary>
    public async Task PressAsync(string page, Func<string, bool> link)
    {
        var form = await OpenAsync(page);
        var href = form.Page.QuerySelectorAll("a[href],form[action]")
            .Select(element => element.GetAttribute("href") ?? element.GetAttribute("action")!)
            .FirstOrDefault(link)
            ?? throw new InvalidOperationException($"{page} has no such button.");
        await PostAsync(
            href,
            new()
            {
                ["__RequestVerificationToken"] = form.Page.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!,
            });
    }

    /// <summary>Posts what a script of the admin would post.</summary>
    public async Task<AdminForm> PostAsync(string path, Dictionary<string, string> values)
    {
        using var content = new FormUrlEncodedContent(values);
        using var response = await _client.PostAsync(path, content);
        var body = await response.Content.ReadAsStringAsync();
        return response.StatusCode == HttpStatusCode.OK
            ? AdminForm.Read(_client, response.RequestMessage!.RequestUri!, body)
            : throw new InvalidOperationException($"{path} answered {(int)response.StatusCode}: {body}");
    }

    /// <summary>Posts a file, as a form with a field for one does.</summary>
    /// <param name="page">The page with the form.</param>
    /// <param name="action">Where the form is sent.</param>
    /// <param name="field">The field's name.</param>
    /// <param name="name">The file's name.</param>
    /// <param name="bytes">Its content.</param>
    /// <returns>The page at the end of all redirects.</returns>
    public async Task<string> PostFileAsync(string page, string action, string field, string name, byte[] bytes)
    {
        var token = (await OpenAsync(page)).Page.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var file = new ByteArrayContent(bytes);
        using var form = new MultipartFormDataContent { { new StringContent(token), "__RequestVerificationToken" } };
        form.Add(file, field, name);
        using var response = await _client.PostAsync(action, form);
        return await response.Content.ReadAsStringAsync();
    }

    /// <summary>Posts a request that is answered with a file.</summary>
    public async Task<byte[]> DownloadAsync(string path, Dictionary<string, string> values)
    {
        using var content = new FormUrlEncodedContent(values);
        using var response = await _client.PostAsync(path, content);
        return await response.EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync();
    }

    /// <summary>Sends a request that may be refused.</summary>
    /// <param name="path">The path.</param>
    /// <param name="values">The values to post; null to send a GET request.</param>
    /// <returns>The status and URL after all redirects, and the page.</returns>
    public async Task<(HttpStatusCode Status, Uri Url, string Body)> TryAsync(
        string path, IEnumerable<KeyValuePair<string, string>>? values = null)
    {
        using var content = values is null ? null : new FormUrlEncodedContent(values);
        using var response = content is null ? await _client.GetAsync(path) : await _client.PostAsync(path, content);
        return (response.StatusCode, response.RequestMessage!.RequestUri!, await response.Content.ReadAsStringAsync());
    }

    /// <summary>Uploads a file to the media library, as its page does.</summary>
    /// <param name="folder">The folder in the library; empty for its root.</param>
    /// <param name="name">The file's name.</param>
    /// <param name="bytes">Its content.</param>
    /// <param name="chunkLength">The length of each chunk in bytes; 0 to send the file in one piece.</param>
    /// <returns>The last status and body.</returns>
    public async Task<(HttpStatusCode Status, string Body)> UploadAsync(string folder, string name, byte[] bytes, int chunkLength = 0)
    {
        var token = (await OpenAsync("/Admin/Media")).Page.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var upload = Guid.NewGuid().ToString();
        (HttpStatusCode, string) answer = default;
        var at = 0;
        foreach (var chunk in chunkLength > 0 ? bytes.Chunk(chunkLength) : [bytes])
        {
            using var file = new ByteArrayContent(chunk);
            using var form = new MultipartFormDataContent
            {
                { new StringContent(token), "__RequestVerificationToken" },
                { new StringContent(upload), "__chunkedFileUploadId" },
            };
            form.Add(file, "files", name);
            if (chunkLength > 0)
            {
                form.Headers.ContentRange = new(at, at + chunk.Length - 1, bytes.Length);
                at += chunk.Length;
            }

            // Asks first, like curl: a refused upload need not be sent whole, and its answer is sure to arrive.
            using var request = new HttpRequestMessage(
                HttpMethod.Post, $"/Admin/Media/Upload?path={Uri.EscapeDataString(folder)}")
            { Content = form };
            request.Headers.ExpectContinue = true;
            using var response = await _client.SendAsync(request);
            answer = (response.StatusCode, await response.Content.ReadAsStringAsync());
        }

        return answer;
    }

    /// <summary>The response to a request, without waiting for its body.</summary>
    public async Task<HttpResponseMessage> HeadersAsync(string path) =>
        await _client.GetAsync(path, HttpCompletionOption.ResponseHeadersRead);

    public void Dispose() => _client.Dispose();
}

/// <summary>A form of the admin.</summary>
public sealed class AdminForm
{
    private readonly HttpClient _client;
    private readonly Uri _action;

    private AdminForm(HttpClient client, Uri url, Uri action, IHtmlFormElement form, IHtmlDocument page)
    {
        _client = client;
        Url = url;
        _action = action;
        Element = form;
        Page = page;
    }

    /// <summary>The URL of the page.</summary>
    public Uri Url { get; }

    public IHtmlDocument Page { get; }

    public IHtmlFormElement Element { get; }

    /// <summary>The errors that the page shows.</summary>
    public IReadOnlyList<string> Errors =>
        [.. Page.QuerySelectorAll(".validation-summary-errors li, .message-error, .field-validation-error")
            .Select(element => element.TextContent.Trim())
            .Where(text => text.Length > 0)];

    public static AdminForm Read(HttpClient client, Uri page, string body)
    {
        var document = new HtmlParser().ParseDocument(body);
        var form = document.QuerySelectorAll<IHtmlFormElement>("form")
            .Where(form => string.Equals(form.GetAttribute("method"), "post", StringComparison.OrdinalIgnoreCase))
            .MaxBy(form => form.QuerySelectorAll("input,select,textarea").Length)
            ?? throw new InvalidOperationException($"{page} has no form.");
        return new(
            client, page, new Uri(
                page, form.GetAttribute("action") is { Length: > 0 } action ? action : page.PathAndQuery), form, document);
    }

    /// <summary>Submits the form as a browser would, with some fields filled in and one button pressed.</summary>
    /// <param name="values">Values by field name; an empty array unchecks or clears the field.</param>
    /// <param name="button">The button's name and value.</param>
    /// <returns>The page that came back.</returns>
    /// <remarks>Asked whether a text in the words of its original is meant to be published, someone here says yes.</remarks>
    public async Task<AdminForm> SubmitAsync(Dictionary<string, string[]> values, (string Name, string Value)? button = null)
    {
        var answer = await SubmitOnceAsync(values, button);
        return answer.Element.QuerySelector("[name='Untranslated.Confirmed']:not([checked])") is null
            ? answer
            : await answer.SubmitOnceAsync(new() { ["Untranslated.Confirmed"] = ["true"] }, button);
    }

    /// <summary>Sends the form as it is, and answers no question.</summary>
    public async Task<AdminForm> SubmitOnceAsync(Dictionary<string, string[]> values, (string Name, string Value)? button = null)
    {
        using var content = new FormUrlEncodedContent(Filled(values, button));
        using var response = await _client.PostAsync(_action, content);
        var body = await response.Content.ReadAsStringAsync();
        return response.StatusCode == HttpStatusCode.OK
            ? ReadAny(response.RequestMessage!.RequestUri!, body)
            : throw new InvalidOperationException($"{_action} answered {(int)response.StatusCode}: {body}");
    }

    /// <summary>Sends the form while a part of the site is down.</summary>
    /// <returns>The page that comes back with status 503, with the form in it.</returns>
    public async Task<AdminForm> SubmitInVainAsync(Dictionary<string, string[]> values, (string Name, string Value)? button = null)
    {
        using var content = new FormUrlEncodedContent(Filled(values, button));
        using var response = await _client.PostAsync(_action, content);
        var body = await response.Content.ReadAsStringAsync();
        return response.StatusCode == HttpStatusCode.ServiceUnavailable
            ? Read(_client, response.RequestMessage!.RequestUri!, body)
            : throw new InvalidOperationException($"{_action} answered {(int)response.StatusCode}: {body}");
    }

    /// <summary>Posts the form to the path to which a script of the admin posts it.</summary>
    /// <returns>The body of the response.</returns>
    public async Task<string> SendAsync(string path, Dictionary<string, string[]> values)
    {
        using var content = new FormUrlEncodedContent(Filled(values, button: null));
        using var response = await _client.PostAsync(path, content);
        return await response.Content.ReadAsStringAsync();
    }

    private List<KeyValuePair<string, string>> Filled(Dictionary<string, string[]> values, (string Name, string Value)? button)
    {
        var fields = Fields().Where(field => !values.ContainsKey(field.Key)).ToList();
        fields.AddRange(values.SelectMany(entry => entry.Value, (entry, value) => new KeyValuePair<string, string>(entry.Key, value)));
        if (button is { } pressed)
        {
            fields.Add(new(pressed.Name, pressed.Value));
        }

        return fields;
    }

    private AdminForm ReadAny(Uri page, string body)
    {
        var document = new HtmlParser().ParseDocument(body);
        return document.QuerySelector("form[method=post]") is null
            ? new(_client, page, page, Element, document)
            : Read(_client, page, body);
    }

    private IEnumerable<KeyValuePair<string, string>> Fields()
    {
        foreach (var element in Element.QuerySelectorAll("input[name],select[name],textarea[name]"))
        {
            var name = element.GetAttribute("name")!;
            switch (element)
            {
                case IHtmlInputElement { Type: "submit" or "button" or "file" }:
                    break;
                case IHtmlInputElement { Type: "checkbox" or "radio" } box:
                    if (box.IsChecked)
                    {
                        yield return new(name, box.Value);
                    }

                    break;
                case IHtmlSelectElement select:
                    foreach (var option in select.Options.Where(option => option.IsSelected))
                    {
                        yield return new(name, option.Value);
                    }

                    break;
                case IHtmlTextAreaElement area:
                    yield return new(name, area.Value);
                    break;
                case IHtmlInputElement input:
                    yield return new(name, input.Value);
                    break;
            }
        }
    }
}
