using System.Net;
using System.Text.RegularExpressions;
using SwanOrchard.Tests.Shared;
using Xunit;

namespace SwanOrchard.Tests.Orchard;

/// <summary>What readers see of an article through its life, from the first draft on, all by the admin's own forms.</summary>
public sealed partial class LifecycleTests : IAsyncLifetime
{
    private const string Seed = "/en/news/kyrgyzstan-sex-workers-get-together-to-learn-and-unite";
    private const string Title = "A “new” law & what it changes";
    private const string First = "/en/news/a-new-law-what-it-changes";
    private const string Second = "/en/news/new-law";
    private const string Third = "/en/news/law-of-november";

    private static readonly (string, string) s_save = ("submit.Save", "submit.SaveAndContinue");
    private static readonly (string, string) s_publish = ("submit.Publish", "submit.PublishAndContinue");

    private OrchardHost _host = null!;
    private HttpClient _reader = null!;
    private AdminSession _editor = null!;

    public async ValueTask InitializeAsync()
    {
        _host = await OrchardHost.StartAsync();
        _reader = _host.Process.NewClient();
        _editor = await AdminSession.SignInAsync(_host.Address);
    }

    public async ValueTask DisposeAsync()
    {
        _editor.Dispose();
        _reader.Dispose();
        await _host.DisposeAsync();
    }

    [Fact]
    public async Task Readers_see_each_step_of_an_articles_life_and_nothing_before_it_is_taken()
    {
        // A draft is nowhere.
        var form = await _editor.OpenAsync("/Admin/Contents/ContentTypes/Article/Create");
        form = await form.SubmitAsync(
            new()
            {
                ["TitlePart.Title"] = [Title],
                ["ArticlePart.Lead"] = ["The lead of the new article."],
                ["ArticlePart.EventStart"] = ["2026-12-30"],
                ["ArticlePart.EventEnd"] = ["2027-01-02"],
                ["ArticlePart.CountryCode"] = ["HU"],
                ["ArticlePart.Places"] = ["Budapest\nPécs"],
                ["HtmlBodyPart.Html"] = ["<p>The body.</p>"],
            },
            s_save);
        Assert.Empty(form.Errors);
        var edit = form.Url.AbsolutePath;
        var id = Id().Match(edit).Groups[1].Value;
        Assert.DoesNotContain("new-law", await EverythingAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await PageAsync(First)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await PageAsync($"/Contents/ContentItems/{id}")).Status);

        // Published: on top of the lists, in the sitemap, and nothing in the other language yet.
        await PublishAsync(edit);
        var page = await PageAsync(First);
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("December 30, 2026 – January 2, 2027", page.Body, StringComparison.Ordinal);
        Assert.Equal([First, Seed], await NewsAsync("en"));
        Assert.Contains(First, (await PageAsync("/sitemap.xml")).Body, StringComparison.Ordinal);
        Assert.Equal(["en", "x-default"], Alternates(page));
        Assert.Equal("/ru/news#not-translated", Switch(page, "ru"));
        Assert.Equal(First, (await PageAsync($"/Contents/ContentItems/{id}")).Location);
        Assert.DoesNotContain(Title, (await PageAsync("/ru/news")).Body, StringComparison.Ordinal);

        // An old article, corrected, keeps date and place, and says that it was updated.
        var seed = await EditPathAsync(Seed);
        await PublishAsync(seed, new() { ["ArticlePart.Lead"] = ["A corrected lead."] });
        page = await PageAsync(Seed);
        Assert.Contains("A corrected lead.", page.Body, StringComparison.Ordinal);
        Assert.Contains("May 18, 2009", page.Body, StringComparison.Ordinal);
        Assert.Contains("Updated", page.Document.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal([First, Seed], await NewsAsync("en"));

        // Its translation: a draft at first, with a history of its own.
        form = await LocalizeAsync(edit, id, "ru");
        var russian = form.Url.AbsolutePath;
        Assert.Equal("", form.Element.QuerySelector("[name='ArticlePart.FirstPublished']")!.GetAttribute("value") ?? "");
        Assert.Equal(["en", "x-default"], Alternates(await PageAsync(First)));
        await PublishAsync(
            russian,
            new()
            {
                ["TitlePart.Title"] = ["Новый закон"],
                ["AutoroutePart.Path"] = ["ru/news/novyj-zakon"],
                ["ArticlePart.EventEnd"] = ["2027-01-03"],
            });
        page = await PageAsync("/ru/news/novyj-zakon");
        Assert.Contains("30 декабря 2026\u00A0г. – 3 января 2027\u00A0г.", page.Document.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["en", "ru", "x-default"], Alternates(page));
        Assert.Equal(First, Switch(page, "en"));

        // What the languages share is one fact.
        page = await PageAsync(First);
        Assert.Contains("January 3, 2027", page.Body, StringComparison.Ordinal);
        Assert.Equal(["en", "ru", "x-default"], Alternates(page));
        Assert.Equal("/ru/news/novyj-zakon", Switch(page, "ru"));

        // Unpublished: gone, and the translation says so.
        form = await _editor.OpenAsync(edit);
        await form.SubmitAsync([], ("submit.Unpublish", "submit.UnpublishAndContinue"));
        Assert.Equal(HttpStatusCode.NotFound, (await PageAsync(First)).Status);
        Assert.Equal([Seed], await NewsAsync("en"));
        page = await PageAsync("/ru/news/novyj-zakon");
        Assert.Equal(["ru", "x-default"], Alternates(page));
        Assert.Equal("/en/news#not-translated", Switch(page, "en"));

        // Renamed meanwhile and published again: the old address leads to the new one, the date is the first.
        await PublishAsync(edit, new() { ["AutoroutePart.Path"] = [Second.Trim('/')] });
        Assert.Equal([Second, Seed], await NewsAsync("en"));
        await AssertLeadsAsync(First, Second);

        // Renamed while published, and back: every former address leads straight to the present one.
        await PublishAsync(edit, new() { ["AutoroutePart.Path"] = [Third.Trim('/')] });
        await AssertLeadsAsync(First, Third);
        await AssertLeadsAsync(Second, Third);
        await PublishAsync(edit, new() { ["AutoroutePart.Path"] = [First.Trim('/')] });
        Assert.Equal(HttpStatusCode.OK, (await PageAsync(First)).Status);
        await AssertLeadsAsync(Second, First);
        await AssertLeadsAsync(Third, First);
        Assert.DoesNotContain(Second, await EverythingAsync(), StringComparison.Ordinal);

        // All this outlives a restart.
        await _host.RestartAsync();
        using var reader = _host.Process.NewClient();
        Assert.Contains("A corrected lead.", (await CrawledPage.GetAsync(reader, Seed)).Body, StringComparison.Ordinal);
        Assert.Equal(First, (await CrawledPage.GetAsync(reader, Second)).Location);
        Assert.DoesNotContain("password", _host.Process.Output, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task An_original_can_be_russian_and_no_address_is_taken_from_the_admin()
    {
        var form = await _editor.OpenAsync("/Admin/Contents/ContentTypes/Article/Create");
        form = await form.SubmitAsync(
            new()
            {
                ["TitlePart.Title"] = ["Объявление «Щ»"],
                ["TranslationPart.Culture"] = ["ru"],
                ["ArticlePart.FirstPublished"] = ["2024-10-27T02:30"],
            },
            s_publish);
        Assert.Empty(form.Errors);
        var page = await PageAsync("/ru/news/obyavlenie-shch");
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("27 октября 2024", page.Document.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("/en/news#not-translated", Switch(page, "en"));

        foreach (var path in new[] { "login", "admin", "Admin/Contents/ContentItems", "en/news", "en/ru", "ru/about-us", "en/a/b" })
        {
            form = await _editor.OpenAsync("/Admin/Contents/ContentTypes/Page/Create");
            form = await form.SubmitAsync(new() { ["TitlePart.Title"] = ["Taken"], ["AutoroutePart.Path"] = [path] }, s_publish);
            Assert.Contains(form.Errors, error => error.Contains(path, StringComparison.Ordinal));
        }

        Assert.Contains("LoginForm", (await PageAsync("/Login")).Body, StringComparison.Ordinal);
        await _host.Process.StopAsync();
        var logs = Path.Combine(_host.DataFolder, "logs");
        Assert.DoesNotContain(
            "|ERROR|", Directory.Exists(logs) ? string.Concat(Directory.EnumerateFiles(logs).Select(File.ReadAllText)) : "",
            StringComparison.Ordinal);
    }

    private Task<CrawledPage> PageAsync(string path) => CrawledPage.GetAsync(_reader, path);

    private async Task<string> EverythingAsync() =>
        string.Concat((await Crawl.RunAsync(_reader)).Values.Select(page => page.Body));

    private async Task PublishAsync(string edit, Dictionary<string, string[]>? values = null)
    {
        var form = await (await _editor.OpenAsync(edit)).SubmitAsync(values ?? [], s_publish);
        Assert.Empty(form.Errors);
    }

    private async Task<AdminForm> LocalizeAsync(string edit, string id, string culture)
    {
        var token = (await _editor.OpenAsync(edit)).Element.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        return await _editor.PostAsync(
            $"/Admin/ContentLocalization?contentItemId={id}&targetCulture={culture}", new() { ["__RequestVerificationToken"] = token });
    }

    private async Task<string> EditPathAsync(string path)
    {
        var list = await _editor.GetAsync("/Admin/Contents/ContentItems/Article");
        var match = Regex.Match(list, @"/Admin/Contents/ContentItems/(\w+)/Edit[^>]*>[^<]*Kyrgyzstan: sex workers");
        Assert.True(match.Success, "The seed article is not in the admin's list.");
        return $"/Admin/Contents/ContentItems/{match.Groups[1].Value}/Edit";
    }

    private async Task<string[]> NewsAsync(string language) =>
        [.. (await PageAsync($"/{language}/news")).Document.QuerySelectorAll("main article a")
            .Select(link => link.GetAttribute("href")!)
            .Where(href => href.StartsWith($"/{language}/news/", StringComparison.Ordinal))];

    private static string[] Alternates(CrawledPage page) =>
        [.. page.Document.QuerySelectorAll("link[rel=alternate][hreflang]").Select(link => link.GetAttribute("hreflang")!)];

    private static string? Switch(CrawledPage page, string language) =>
        page.Document.QuerySelector($"nav a[hreflang={language}]")?.GetAttribute("href");

    private async Task AssertLeadsAsync(string from, string to)
    {
        var page = await PageAsync(from);
        Assert.Equal((HttpStatusCode.MovedPermanently, to), (page.Status, page.Location));
    }

    [GeneratedRegex("/ContentItems/([^/]+)/Edit")]
    private static partial Regex Id();
}
