using System.Globalization;
using Microsoft.Playwright;
using SwanOrchard.Tests.Shared;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace SwanOrchard.Tests.Browser.Admin;

/// <summary>The way of an article through the newsroom, each of the three people from sign-in to sign-out.</summary>
[Collection(NewsDeskTests.Name)]
public sealed class AdminRolesTests(NewsDesk desk)
{
    private const string SeedArticle = "swanarticleseminaren000001";

    [Theory]
    [InlineData("en", "A meeting in Osh", "Встреча в Оше", "Kyrgyzstan", "таис")]
    [InlineData("ru", "A meeting in Talas", "Встреча в Таласе", "Кыргызстан", "TAIS")]
    public async Task A_reporter_writes_an_editor_publishes_and_a_translator_translates(
        string admin, string title, string translated, string country, string organization)
    {
        var words = Words.In(admin);
        var id = await ReportAsync(admin, words, title, country, organization);
        await ReviewAsync(admin, words, title, id);
        await KeepImageAsync(admin, words, title);
        await TranslateAsync(admin, words, title, translated, id);

        // What readers see of all that.
        await using var reader = await desk.OpenAsync();
        await reader.GoAsync("en/news");
        await reader.Page.GetByRole(AriaRole.Link, new() { Name = title }).ClickAsync();
        await Expect(reader.Page.Locator("main")).ToContainTextAsync("Corrected by the editor");
        await Expect(reader.Page.Locator("main img[alt='People at a table']"))
            .ToHaveAttributeAsync("width", WidePicture.Width.ToString(CultureInfo.InvariantCulture));
        foreach (var text in new[] { "Osh", "Talas", "Kyrgyzstan", "The first paragraph.", "Tais Plus", "Gulnara", "Rita Petrova" })
        {
            await Expect(reader.Page.Locator("main")).ToContainTextAsync(text);
        }

        await reader.Page.ClickAsync(".languages a[lang=ru]");
        await Expect(reader.Page.Locator("h1")).ToHaveTextAsync(translated);
        foreach (var text in new[] { "Ош", "Талас", "Кыргызстан", "Первый абзац.", "Таис Плюс", "Gulnara" })
        {
            await Expect(reader.Page.Locator("main")).ToContainTextAsync(text);
        }

        Faults.None(reader.Faults);
    }

    private async Task<string> ReportAsync(string language, Words words, string title, string country, string organization)
    {
        await using var tab = await desk.OpenAsync(language);
        var page = tab.Page;
        var form = new ArticleForm(page, words);
        await EnterAsync(page, words, NewsDesk.Reporter);
        await form.LeaveAsync(page.GetByRole(AriaRole.Link, new() { Name = words["New article"] }));

        // It begins in the language of the admin.
        await page.SelectOptionAsync("[name='TranslationPart.Culture']", "en");
        await ArticleForm.UnfoldAsync(page);
        await form.Title.FillAsync(title);
        await form.Lead.FillAsync("Sex workers met and planned their year.");
        await form.Field("First day").FillAsync("2026-03-14");
        await form.Field("Last day").FillAsync("2026-03-15");
        await form.AddPlaceAsync("Osh");
        await form.AddPlaceAsync("Talas");
        await form.Field("Country").SelectOptionAsync(country);
        await form.ChooseOrganizationAsync(organization);
        await form.AddContactAsync("Gulnara", "gulnara@example.org");
        await form.UploadAsync(new() { Name = $"photo-{language}.png", MimeType = "image/png", Buffer = WidePicture.Bytes() });
        await form.Field("Alt text").FillAsync("People at a table");
        await form.Field("Credit").FillAsync("Rita Petrova");
        await form.Body.FillAsync("The first paragraph.");
        await form.SubmitAsync("submit.Ready");

        // Neither what is published, nor what is not an article; and not published by the reporter.
        var row = Card(page, words["My drafts"]).GetByRole(AriaRole.Link, new() { Name = title });
        await page.GotoAsync("/Admin");
        var id = new Uri(new Uri(page.Url), await row.GetAttributeAsync("href")).AbsolutePath.Split('/')[^2];
        await RefusedAsync(tab, words, $"/Admin/Contents/ContentItems/{SeedArticle}/Edit");
        await RefusedAsync(tab, words, "/Admin/Contents/ContentTypes/Organization/Create");
        await RefusedAsync(tab, words, "/Admin/Newsroom/Consent");
        await ForgedAsync(tab, words, $"/Admin/Contents/ContentItems/{id}/Publish");
        await ForgedAsync(tab, words, "/Admin/Media/DeleteFolder", ("path", "library"));
        await ForgedAsync(tab, words, "/Admin/Media/DeleteMedia", ("path", "_Users/../library/photo.png"));
        await ForgedAsync(tab, words, "/Admin/Media/DeleteMediaList", ("paths", "library/photo.png"));
        await ForgedAsync(
            tab, words, $"/Admin/Contents/ContentItems/{SeedArticle}/Edit", ("TitlePart.Title", "Forged"),
            ("submit.Publish", "submit.Publish"));
        await LeaveAsync(tab, words);
        return id;
    }

    private async Task ReviewAsync(string language, Words words, string title, string id)
    {
        await using var tab = await desk.OpenAsync(language);
        var page = tab.Page;
        var form = new ArticleForm(page, words);
        await EnterAsync(page, words, NewsDesk.Editor);
        await form.LeaveAsync(Card(page, words["To review"]).GetByRole(AriaRole.Link, new() { Name = title }));

        // All that the reporter left is there.
        Assert.Equal(["Osh", "Talas"], await form.Places.EvaluateAllAsync<string[]>("fields => fields.map(field => field.value)"));
        await Expect(form.Body).ToHaveTextAsync("The first paragraph.");
        await Expect(form.Field("Credit")).ToHaveValueAsync("Rita Petrova");
        await form.Lead.FillAsync("Corrected by the editor.");
        await ArticleForm.UnfoldAsync(page);
        await form.Field("Publish at").FillAsync(DateTime.UtcNow.AddYears(1).ToString("yyyy-MM-ddT10:00", CultureInfo.InvariantCulture));
        await form.SubmitAsync("submit.PublishLater");

        await page.GotoAsync("/Admin");
        await Expect(Card(page, words["To review"]).GetByText(title)).ToHaveCountAsync(0);
        await form.LeaveAsync(Card(page, words["Scheduled"]).GetByRole(AriaRole.Link, new() { Name = title }));
        await form.SubmitAsync("submit.CancelPublishLater");
        await page.GotoAsync("/Admin");
        await Expect(Card(page, words["Scheduled"]).GetByText(title)).ToHaveCountAsync(0);
        await page.GotoAsync($"/Admin/Contents/ContentItems/{id}/Edit");
        await form.SubmitAsync("submit.Publish");

        await page.GotoAsync("/Admin");
        await Expect(Card(page, words["Recently published"]).GetByRole(AriaRole.Link, new() { Name = title })).ToBeVisibleAsync();
        await RefusedAsync(tab, words, "/Admin/Users/Index");
        await ForgedAsync(tab, words, "/Admin/Roles/Delete/Reporter");
        await LeaveAsync(tab, words);
    }

    // What readers see is no longer the reporter's to take away, and the library's window says why.
    private async Task KeepImageAsync(string language, Words words, string title)
    {
        await using var tab = await desk.OpenAsync(language);
        var page = tab.Page;
        await EnterAsync(page, words, NewsDesk.Reporter);
        await page.GotoAsync("/Admin/Media");
        await page.Locator(".folder-menu-item", new() { HasText = "_Users" }).ClickAsync();
        await page.Locator(".folder-menu-item", new() { HasText = "_Users" })
            .Locator("xpath=../following-sibling::ol//a[contains(@class, 'folder-menu-item')]").First.ClickAsync();
        var name = $"photo-{language}.png";
        var image = page.Locator(".media-item:visible", new() { HasText = name });
        await image.HoverAsync();
        await image.Locator(".delete-button").ClickAsync();
        var told = new TaskCompletionSource<string>();
        page.Dialog += async (_, dialog) =>
        {
            told.TrySetResult(dialog.Message);
            await dialog.AcceptAsync();
        };
        await page.ClickAsync("#modalOkButton");
        Assert.Equal(
            words.Say("“{0}” can't be deleted or moved: it is shown in “{1}”, which is published. Ask an editor.", name, title),
            await told.Task.WaitAsync(TimeSpan.FromSeconds(30)));
        await Expect(image).ToBeVisibleAsync();
    }

    private async Task TranslateAsync(string language, Words words, string title, string translated, string id)
    {
        await using var tab = await desk.OpenAsync(language);
        var page = tab.Page;
        var form = new ArticleForm(page, words);
        await EnterAsync(page, words, NewsDesk.Translator);
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = words["New article"] })).ToHaveCountAsync(0);
        await form.LeaveAsync(page.GetByRole(AriaRole.Link, new() { Name = words["All articles"] }));

        var russian = language == "ru" ? "русский" : "Russian";
        var row = page.Locator("li").Filter(new() { Has = page.Locator(".contentitem", new() { HasText = title }) });
        await form.LeaveAsync(row.Locator(".swan-languages a", new() { HasText = words.Say("Translate into {0}", russian) }));
        Assert.DoesNotContain(id, page.Url, StringComparison.Ordinal);
        await Expect(page.GetByText(words["same in all languages"]).First).ToBeVisibleAsync();
        await form.Title.FillAsync(translated);
        await form.Lead.FillAsync("Секс-работницы встретились и составили план на год.");
        await form.Places.First.FillAsync("Ош");
        await form.Places.Last.FillAsync("Талас");
        await form.Body.FillAsync("Первый абзац.");
        await form.SubmitAsync("submit.Publish");

        await RefusedAsync(tab, words, $"/Admin/Contents/ContentItems/{id}/Edit");
        await RefusedAsync(tab, words, "/Admin/Contents/ContentTypes/Article/Create");
        await ForgedAsync(tab, words, $"/Admin/Contents/ContentItems/{id}/Delete");
        await ForgedAsync(
            tab, words, $"/Admin/Contents/ContentItems/{id}/Edit", ("TitlePart.Title", "Forged"), ("submit.Publish", "submit.Publish"));
        await LeaveAsync(tab, words);
    }

    private static ILocator Card(IPage page, string title) =>
        page.Locator(".swan-card", new() { Has = page.GetByRole(AriaRole.Heading, new() { Name = title, Exact = true }) });

    private static async Task EnterAsync(IPage page, Words words, string name)
    {
        await NewsDesk.SignInAsync(page, name);
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = words.Say("Welcome, {0}", name) })).ToBeVisibleAsync();
    }

    private static async Task RefusedAsync(Tab tab, Words words, string path)
    {
        var answer = await tab.Page.GotoAsync(path);
        Assert.Equal(403, answer!.Status);
        await Expect(tab.Page.GetByRole(AriaRole.Heading, new() { Level = 1 }))
            .ToHaveTextAsync(words["You don't have permission to do this"]);
    }

    // What no button of the page sends, with the token that its buttons send.
    private static async Task ForgedAsync(Tab tab, Words words, string path, params (string Name, string Value)[] values)
    {
        const string Post =
            """
            ([path, values]) => {
              const form = document.createElement('form');
              form.method = 'post';
              form.action = path;
              values.push(['__RequestVerificationToken', document.querySelector('[name=__RequestVerificationToken]').value]);
              form.append(...values.map(([name, value]) => Object.assign(document.createElement('input'), { name, value })));
              document.body.append(form);
              HTMLFormElement.prototype.submit.call(form);
            }
            """;
        var page = tab.Page;
        await page.GotoAsync("/Admin");
        var answer = page.WaitForResponseAsync(response => response.Request.IsNavigationRequest && response.Status is < 300 or >= 400);
        await page.EvaluateAsync(Post, new object[] { path, values.Select(value => new[] { value.Name, value.Value }).ToArray() });
        Assert.Equal(403, (await answer).Status);
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(words["You don't have permission to do this"]);
    }

    private static async Task LeaveAsync(Tab tab, Words words)
    {
        var page = tab.Page;
        await page.GetByRole(AriaRole.Link, new() { Name = words["Back to the dashboard"] }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = words["Your account"] }).ClickAsync();
        await page.Locator("form[action$='LogOff'] button").ClickAsync();
        await page.GotoAsync("/Admin");
        Assert.Contains("/Login", page.Url, StringComparison.Ordinal);
        Faults.None(NewsDesk.FaultsOf(tab));
    }
}
