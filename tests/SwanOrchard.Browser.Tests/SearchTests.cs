using System.Collections.Concurrent;
using System.Net;
using System.Text.RegularExpressions;
using SwanOrchard.Tests.Shared;
using Xunit;

namespace SwanOrchard.Tests.Browser;

/// <summary>Searching as readers do: on both hosts with and without scripts, and from a disk.</summary>
public sealed partial class SearchTests(Sites sites) : IDisposable
{
    // Each query as a reader would type it; of what is found, the paths in order, and what is offered instead.
    private const string Ask = """
        async queries => {
          const form = document.querySelector('.find')
          const [status, near] = ['[role=status]', '[name=near]'].map(name => form.querySelector(name))
          const answers = []
          for (const query of queries) {
            form.q.value = query
            status.textContent = ''
            form.requestSubmit(form.querySelector('button'))
            for (let last = Date.now() + 20000; !status.textContent || status.textContent === form.dataset.wait;) {
              if (Date.now() > last) throw new Error(`No answer to ${query}.`)
              await new Promise(resolve => setTimeout(resolve, 2))
            }
            const paths = [...form.querySelectorAll('.results a')].map(link => link.pathname)
            answers.push([status.textContent, near.value, ...paths].join('\n'))
          }
          return answers
        }
        """;

    // Results come one by one, and how many there are is said at the end.
    private const string Answered = "() => /\\d/.test(document.querySelector('.find [role=status]').textContent)";

    private const string Article = "/ru/news/kyrgyzstan-seks-rabotnitsy-i-seks-rabotniki-uchatsya-i-obedinyayutsya";

    private readonly TempFolder _folder = new();
    private string? _copy;

    public void Dispose()
    {
        _folder.Dispose();
        if (_copy is not null)
        {
            Directory.Delete(_copy, recursive: true);
        }
    }

    [Theory]
    [MemberData(nameof(Sites.Hosts), MemberType = typeof(Sites))]
    public async Task A_search_finds_the_same_with_and_without_scripts_and_asks_for_nothing_before(string host)
    {
        await using var scripted = await sites.OpenAsync(host, 360);
        var asked = new ConcurrentQueue<string>();
        scripted.Page.Request += (_, request) => asked.Enqueue(request.Url);
        await Axe.LoadAsync(scripted.Page);
        await scripted.GoAsync("ru/search");
        await scripted.Page.FillAsync("#words", "секс-работницами семинара");
        Assert.DoesNotContain(asked, url => url.Contains("/search/", StringComparison.Ordinal));
        var before = await scripted.Page.EvaluateAsync<int>("() => history.length");

        await scripted.Page.PressAsync("#words", "Enter");
        await scripted.Page.WaitForSelectorAsync(".results article");
        await scripted.Page.WaitForFunctionAsync(Answered);

        Assert.All(
            asked.Where(url => url.Contains("/search/", StringComparison.Ordinal)),
            url => Assert.Matches(@"/search/(map|[a-z2-7]{5}[0-9a-f]?)\.js$", url));
        Assert.Equal(before, await scripted.Page.EvaluateAsync<int>("() => history.length"));
        Assert.EndsWith("/ru/search", scripted.Page.Url, StringComparison.Ordinal);
        Assert.Equal(0, await scripted.Page.EvaluateAsync<int>("() => localStorage.length + sessionStorage.length"));
        Assert.DoesNotContain("работниц", await scripted.Page.TitleAsync(), StringComparison.OrdinalIgnoreCase);
        var width = await scripted.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth");
        Assert.True(width <= 360, $"The page is {width} pixels wide.");
        Faults.None(await Axe.RunAsync(scripted.Page, Axe.All));
        Faults.None(scripted.Faults);
        var found = await ResultsAsync(scripted);

        await using var plain = await sites.OpenAsync(host, 360, scripts: false);
        await plain.GoAsync("ru/search");
        await plain.Page.FillAsync("#words", "секс-работницами семинара");
        await plain.Page.PressAsync("#words", "Enter");
        await plain.Page.WaitForSelectorAsync(".results article");
        Assert.EndsWith("/ru/search", plain.Page.Url, StringComparison.Ordinal);
        Assert.Equal(found, await ResultsAsync(plain));
        Assert.Equal(await scripted.Page.InnerTextAsync("form [role=status]"), await plain.Page.InnerTextAsync("form [role=status]"));
        Faults.None(plain.Faults);
        Assert.StartsWith(Article, found[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task From_a_disk_it_finds_opens_and_suggests()
    {
        _copy = await Copies.PublishAsync(_folder, "--relative");
        var page = new Uri(new UriBuilder("file", "") { Path = Path.Combine(_copy, "ru", "search", "index.html") }.Uri.AbsoluteUri);
        await using var tab = await sites.OpenAsync(page, 360);
        await tab.Page.GotoAsync(page.AbsoluteUri);

        await tab.Page.FillAsync("#words", "Кыргизстан");
        await tab.Page.ClickAsync("form button >> nth=0");
        await tab.Page.ClickAsync("[name=near]:visible");
        await tab.Page.WaitForSelectorAsync(".results article");
        var first = await tab.Page.GetAttributeAsync(".results a", "href");
        await tab.Page.ClickAsync(".results a >> nth=0");

        Assert.NotNull(first);
        Assert.True(File.Exists(Uri.UnescapeDataString(new Uri(tab.Page.Url).AbsolutePath)), tab.Page.Url);
        Faults.None(tab.Faults);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ru")]
    public async Task A_hundred_queries_find_the_same_on_both_hosts_with_and_without_scripts_and_from_a_disk(string language)
    {
        string[] queries = await File.ReadAllLinesAsync(
            Path.Combine(RepositoryFiles.Root, "tests", "SwanOrchard.Browser.Tests", "Queries", language + ".txt"));
        _copy = await Copies.PublishAsync(_folder, "--relative");
        var stick = new UriBuilder("file", "") { Path = Path.Combine(_copy, language, "search", "index.html") }.Uri;
        var expected = await AskAsync(stick, stick.AbsoluteUri, queries);
        Assert.Equal(100, queries.Distinct().Count());
        var found = expected.Count(answer => answer.Split('\n').Length > 2);
        Assert.True(found > 60, $"Of a hundred queries, {found} find something.");

        foreach (var host in Sites.Hosts.Select(row => row.Data))
        {
            var address = await sites.AddressAsync(host);
            foreach (var (query, one, other) in queries.Zip(
                expected, await AskAsync(address, new Uri(address, $"{language}/search").AbsoluteUri, queries)))
            {
                Assert.Equal((host, query, one), (host, query, other));
            }

            using var client = new HttpClient();
            foreach (var (query, answer) in queries.Zip(expected))
            {
                Assert.Equal((host, query, answer), (host, query, await AnswerAsync(client, new(address, $"{language}/search"), query)));
            }
        }
    }

    [Fact]
    public async Task A_copy_without_scripts_shows_the_years_and_says_why()
    {
        _copy = await Copies.PublishAsync(_folder, "--relative");
        var page = new Uri(new UriBuilder("file", "") { Path = Path.Combine(_copy, "en", "search", "index.html") }.Uri.AbsoluteUri);
        await using var tab = await sites.OpenAsync(page, 360, scripts: false);
        await tab.Page.GotoAsync(page.AbsoluteUri);

        Assert.False(await tab.Page.IsVisibleAsync("#words"));
        Assert.Contains("your browser’s own search", await tab.Page.InnerTextAsync("main"), StringComparison.Ordinal);
        await tab.Page.ClickAsync("main .inline a >> nth=0");
        Assert.Matches(@"/en/news/\d{4}/index\.html$", tab.Page.Url);
        Faults.None(tab.Faults);
    }

    private static Task<string[]> ResultsAsync(Tab tab) => tab.Page.EvaluateAsync<string[]>(
        "() => [...document.querySelectorAll('.results article')].map(card => card.querySelector('a').pathname + ' ' + card.innerHTML"
        + ".replace(/ href=\"[^\"]*\"/g, '').replace(/>\\s+</g, '><').replace(/&nbsp;/g, ' '))");

    private async Task<string[]> AskAsync(Uri site, string page, string[] queries)
    {
        await using var tab = await sites.OpenAsync(site, 360);
        await tab.Page.GotoAsync(page);
        var answers = await tab.Page.EvaluateAsync<string[]>(Ask, queries);
        Faults.None(tab.Faults);
        return [.. answers.Select(Plain)];
    }

    private static async Task<string> AnswerAsync(HttpClient client, Uri page, string query)
    {
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("q", query)]);
        using var answer = await client.PostAsync(page, form);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var html = await answer.Content.ReadAsStringAsync();
        return Plain(string.Join('\n', [
            WebUtility.HtmlDecode(Status().Match(html).Groups[1].Value),
            WebUtility.HtmlDecode(Near().Match(html).Groups[1].Value),
            .. Result().Matches(html).Select(result => WebUtility.HtmlDecode(result.Groups[1].Value)),
        ]));
    }

    // A disk has the site in some folder, and names the file of each page.
    private static string Plain(string answer) => Folder().Replace(answer.Replace("/index.html", "", StringComparison.Ordinal), "/");

    [GeneratedRegex("""<p role="status">([^<]*)</p>""")]
    private static partial Regex Status();

    [GeneratedRegex("""<button name="near" value="([^"]*)">""")]
    private static partial Regex Near();

    [GeneratedRegex("""<article class="card"><div><h2><a href="([^"]+)">""")]
    private static partial Regex Result();

    [GeneratedRegex("(?m)^/.*?/(?=(?:en|ru|ky|ar)/)")]
    private static partial Regex Folder();
}
