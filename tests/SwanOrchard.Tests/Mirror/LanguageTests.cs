using System.Net;
using System.Text.Json.Nodes;
using SwanOrchard.Tests.Shared;
using SwanOrchard.Tests.TestSupport;
using Xunit;

namespace SwanOrchard.Tests.Mirror;

public sealed class LanguageTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_switch_goes_straight_to_the_translation()
    {
        await using var mirror = await StartAsync(new RecipeBuilder().Languages("en", "ru")
            .Article("en", "one", item => item.Set("s"))
            .Article("ru", "odin", item => item.Set("s")));

        var page = await mirror.GetAsync("/en/news/one");

        Assert.Equal("/ru/news/odin", Switch(page, "ru"));
        Assert.Equal("/en/news/one", Switch(page, "en"));
    }

    [Fact]
    public async Task Two_Englishes_are_told_apart_and_each_is_its_own()
    {
        await using var mirror = await RunningMirror.StartAsync(
            new RecipeBuilder().Languages("en-GB", "en-US", "zh-TW")
                .Article("en-GB", "one", item => item.Set("s").Path("en-gb/news/one").Part("ArticlePart", "CountryCode", "LC"))
                .Article("en-US", "one", item => item.Set("s").Path("en-us/news/one").Part("ArticlePart", "CountryCode", "LC"))
                .Article("zh-TW", "one", item => item.Set("s").Path("zh-tw/news/one").Part("ArticlePart", "CountryCode", "KG"))
                .WriteTo(_folder),
            baseUrl: "https://swan.example");
        var british = await mirror.GetAsync("/en-gb/news/one");
        var american = await mirror.GetAsync("/en-us/news/one");
        var taiwanese = await mirror.GetAsync("/zh-tw/news/one");

        foreach (var page in new[] { british, american, taiwanese })
        {
            Assert.Equal(
                ["English (United Kingdom)", "English (United States)", "繁體中文"],
                page.All("header [hreflang], header [aria-current=true][lang]").Select(link => link.TextContent.Trim()));
        }

        Assert.Equal(("en_GB", "en_US", "zh_TW"), (OpenGraph(british), OpenGraph(american), OpenGraph(taiwanese)));
        Assert.Contains("1 January 2020", british.MainText, StringComparison.Ordinal);
        Assert.Contains("January 1, 2020", american.MainText, StringComparison.Ordinal);
        Assert.Contains("St Lucia", british.MainText, StringComparison.Ordinal);
        Assert.Contains("St. Lucia", american.MainText, StringComparison.Ordinal);
        Assert.Contains("吉爾吉斯", taiwanese.MainText, StringComparison.Ordinal);

        static string? OpenGraph(Answer page) => page.Document.QuerySelector("meta[property='og:locale']")?.GetAttribute("content");
    }

    [Fact]
    public async Task Without_a_translation_the_switch_leads_to_the_list_which_says_so()
    {
        await using var mirror = await StartAsync(
            new RecipeBuilder().Languages("en", "ru").Article("en", "one").Article("ru", "odin", item => item.Set("other")));

        var page = await mirror.GetAsync("/en/news/one");
        var target = Switch(page, "ru");
        var list = await mirror.GetAsync(target.Split('#')[0]);

        Assert.Equal("/ru/news#not-translated", target);
        Assert.Equal(["en", "x-default"], page.Versions().Keys);
        Assert.Equal(HttpStatusCode.OK, list.Status);
        Assert.NotEmpty(list.Document.QuerySelector("#not-translated")!.TextContent);
    }

    [Fact]
    public async Task An_organization_without_a_version_is_shown_in_the_one_it_has()
    {
        await using var mirror = await StartAsync(new RecipeBuilder().Languages("en", "ru")
            .Organization("en", "tais", item => item.Title("Tais Plus"))
            .Article("ru", "odin", item => item.Texts("ArticlePart", "Organizations", "set-Organization-tais")));

        var link = (await mirror.GetAsync("/ru/news/odin")).All("main a").Single(a => a.GetAttribute("href") == "/en/organizations/tais");

        Assert.Equal("Tais Plus", link.TextContent);
        Assert.Equal("en", link.GetAttribute("lang"));
        Assert.Equal("ltr", link.GetAttribute("dir"));
    }

    [Fact]
    public async Task A_third_language_needs_settings_and_content_only()
    {
        await using var mirror = await StartAsync(new RecipeBuilder().Languages("en", "ru", "ky")
            .Article(
                "ky", "bir",
                item =>
                    item.Title("Бишкектеги жыйын")
                        .Part("ArticlePart", "EventStart", "2009-05-15")
                        .Part("ArticlePart", "EventEnd", "2009-05-16")));

        var page = await mirror.GetAsync("/ky/news/bir");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal("ky", page.Document.DocumentElement.GetAttribute("lang"));
        Assert.Contains("2009", page.MainText, StringComparison.Ordinal);
        // Without a PO file the site's own words stay as they are in the code.
        Assert.Contains("Published", page.MainText, StringComparison.Ordinal);
        Assert.Equal("/ky", (await mirror.GetAsync("/", "ky")).Location);
    }

    [Fact]
    public async Task A_language_from_right_to_left_needs_settings_and_content_only()
    {
        await using var mirror = await StartAsync(new RecipeBuilder().Languages("en", "fa")
            .Article("fa", "yek", item => item.Title("خبر").Texts("ArticlePart", "Organizations", "set-Organization-tais"))
            .Organization("en", "tais"));

        var page = await mirror.GetAsync("/fa/news/yek");

        Assert.Equal("rtl", page.Document.DocumentElement.GetAttribute("dir"));
        Assert.Contains(page.All("main a"), link => link.GetAttribute("lang") == "en" && link.GetAttribute("dir") == "ltr");
        Assert.Contains((await mirror.GetAsync("/en")).All("a[hreflang=fa]"), link => link.GetAttribute("dir") == "rtl");
    }

    [Fact]
    public async Task Without_settings_the_site_has_the_languages_of_its_content()
    {
        var data = JsonNode.Parse(new RecipeBuilder().Page("ru", "o-seti").Page("en", "about").Json())!;
        data["steps"]!.AsArray().RemoveAt(0);
        await using var mirror = await RunningMirror.StartAsync(_folder.Write("only.recipe.json", data.ToJsonString()));

        Assert.Equal("/en", (await mirror.GetAsync("/")).Location);
        Assert.Equal(HttpStatusCode.OK, (await mirror.GetAsync("/ru/o-seti")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await mirror.GetAsync("/ky")).Status);
    }

    [Fact]
    public async Task Settings_of_the_site_reach_its_pages()
    {
        await using var mirror = await StartAsync(new RecipeBuilder().Languages("en", "ru")
            .Setting("SiteName", "Network")
            .Setting("TimeZoneId", "Asia/Bishkek")
            .Setting(
                "SwanSettings",
                JsonNode.Parse(
                    """{ "LeaveAddresses": { "en": "https://weather.example/" }, "CanonicalAddress": """
                + """ "https://swan.example", "Fallbacks": { "kk": "en" } }""")!)
            .Article("en", "late", item => item.Published("2020-05-01T20:00:00Z")));

        var page = await mirror.GetAsync("/en/news/late");

        Assert.EndsWith("– Network", page.Document.Title, StringComparison.Ordinal);
        Assert.Contains(page.All("a"), link => link.GetAttribute("href") == "https://weather.example/");
        Assert.Equal("https://swan.example/en/news/late", page.Document.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Contains("May 2, 2020", page.MainText, StringComparison.Ordinal);
        Assert.Equal("/en", (await mirror.GetAsync("/", "kk")).Location);
    }

    [Fact]
    public async Task The_menu_is_that_of_the_language()
    {
        await using var mirror = await StartAsync(
            new RecipeBuilder().Languages("en", "ru").Menu("en", "News & more", "~/en/news").Menu("ru", "Новости", "~/ru/news"));

        var links = (await mirror.GetAsync("/en/news")).All("header a[aria-current=page]");

        Assert.Equal("News & more", Assert.Single(links).TextContent);
    }

    private static string Switch(Answer page, string language) =>
        page.All($"header nav a[hreflang={language}]").Single().GetAttribute("href")!;

    private Task<RunningMirror> StartAsync(RecipeBuilder recipe) => RunningMirror.StartAsync(recipe.WriteTo(_folder));
}
