using System.Net;
using AngleSharp.Html.Dom;
using SwanOrchard.Tests.Shared;
using Xunit;

namespace SwanOrchard.Tests.Orchard;

/// <summary>A third language and one that is written from right to left need settings and content, and nothing else.</summary>
public sealed class ThirdLanguageTests(FourLanguageSites sites) : IClassFixture<FourLanguageSites>
{
    private readonly TwoHosts _hosts = sites.Hosts;

    public static TheoryData<string> Hosts => [TwoHosts.MirrorName, TwoHosts.CmsName];

    [Fact]
    public void Every_address_of_a_crawl_is_the_same_on_both_hosts() => Faults.None(_hosts.Differences());

    [Theory]
    [MemberData(nameof(Hosts))]
    public void The_rules_hold_in_every_language(string host)
    {
        var rules = _hosts.Rules[host];
        Faults.None(rules.DeadLinks(FourLanguageSites.Missing));
        Faults.None(rules.BrokenData());
        Faults.None(rules.BrokenAlternates());
        Faults.None(rules.UnmarkedLanguages());
        Faults.None(rules.Unsafe());
    }

    [Theory]
    [MemberData(nameof(Hosts))]
    public void Every_page_says_its_language_and_direction(string host)
    {
        Assert.All(_hosts.Rules[host].Pages, page =>
        {
            var language = page.Key.Split('/')[1];
            Assert.Equal(language, page.Value.DocumentElement.GetAttribute("lang"));
            Assert.Equal(language == "fa" ? "rtl" : "ltr", page.Value.DocumentElement.GetAttribute("dir"));
        });
        Assert.Contains("/fa/organizations/tais", _hosts.Rules[host].Pages.Keys);
        Assert.Contains("/ky/about", _hosts.Rules[host].Pages.Keys);
    }

    [Theory]
    [MemberData(nameof(Hosts))]
    public void The_switch_names_all_four_in_their_own_words_and_goes_straight_there(string host)
    {
        var links = Page(host, FourLanguages.Seminar("fa")).QuerySelectorAll(".languages a");

        Assert.Equal(["en English ltr", "ru русский ltr", "ky кыргызча ltr", "fa فارسی rtl"],
            links.Select(link =>
                $"{link.GetAttribute("lang")} {(link.TextContent is var name && name[0] < 'a' ? name : name.ToLowerInvariant())} "
                    + $"{link.GetAttribute("dir")}"));
        Assert.Equal("/ky/news/seminar", links[2].GetAttribute("href"));
        Assert.Equal("true", links[3].GetAttribute("aria-current"));
        Assert.Equal(
            "/fa/news#not-translated", Page(host, "en/news/onlyenglish").QuerySelector(".languages a[lang=fa]")!.GetAttribute("href"));
        Assert.NotNull(Page(host, "fa/news").GetElementById("not-translated"));
    }

    [Theory]
    [MemberData(nameof(Hosts))]
    public void Titles_dates_and_countries_are_in_the_language(string host)
    {
        var kyrgyz = Page(host, FourLanguages.Seminar("ky"));
        Assert.Equal(FourLanguages.KyrgyzTitle, kyrgyz.QuerySelector("h1")!.TextContent);
        Assert.Equal("2009-ж., 15–16-май", kyrgyz.QuerySelector(".facts time")!.TextContent);
        Assert.Equal("Кыргызстан", kyrgyz.QuerySelector("a[href='/ky/countries/kg']")!.TextContent);

        var persian = Page(host, FourLanguages.Seminar("fa"));
        Assert.Equal(FourLanguages.PersianTitle, persian.QuerySelector("h1")!.TextContent);
        Assert.Equal("۱۵ تا ۱۶ مهٔ ۲۰۰۹", persian.QuerySelector(".facts time")!.TextContent);
        Assert.Equal("2009-05-15", persian.QuerySelector(".facts time")!.GetAttribute("datetime"));
        Assert.Equal("قرقیزستان", persian.QuerySelector("a[href='/fa/countries/kg']")!.TextContent);
    }

    [Theory]
    [MemberData(nameof(Hosts))]
    public void What_has_no_version_is_shown_in_the_language_its_readers_most_likely_read(string host)
    {
        // Kyrgyz falls back to Russian by the settings, Persian to the site's default.
        Assert.Equal(
            "ru", Page(host, FourLanguages.Seminar("ky")).QuerySelector(".facts a[href^='/ru/organizations/']")?.GetAttribute("lang"));
        Assert.Equal("ru", Page(host, "ky").QuerySelector(".brand [lang]")?.GetAttribute("lang"));
        Assert.Equal("en", Page(host, "fa").QuerySelector(".brand [lang]")?.GetAttribute("lang"));
        Assert.Null(Page(host, FourLanguages.Seminar("fa")).QuerySelector(".facts a[href='/fa/organizations/tais']")!.GetAttribute("lang"));
    }

    [Theory]
    [MemberData(nameof(Hosts))]
    public void There_is_a_way_out_in_a_language_that_has_no_neutral_site_of_its_own(string host)
    {
        Assert.Equal("https://ru.wikipedia.org/", Page(host, "ky/news").QuerySelector("a.leave")!.GetAttribute("href"));
        Assert.Equal("https://en.wikipedia.org/", Page(host, FourLanguages.Seminar("fa")).QuerySelector("a.leave")!.GetAttribute("href"));
    }

    [Theory]
    [MemberData(nameof(Hosts))]
    public void Each_language_has_its_own_menu(string host)
    {
        Assert.Equal(["Жаңылыктар", "Уюмдар", "Тармак жөнүндө"], Menu(Page(host, "ky")));
        Assert.Equal(["خبرها", "سازمان‌ها"], Menu(Page(host, FourLanguages.Seminar("fa"))));
        Assert.Equal("page", Page(host, "ky/about").QuerySelector("header .menu a[href='/ky/about']")!.GetAttribute("aria-current"));
    }

    [Theory]
    [InlineData(TwoHosts.MirrorName)]
    [InlineData(TwoHosts.CmsName)]
    public void What_is_not_there_is_said_in_the_language_of_the_address(string host)
    {
        Assert.All(FourLanguageSites.Missing, path => Assert.Equal(HttpStatusCode.NotFound, _hosts.Answers[host][path].Status));
        Assert.Equal(["خبرها", "سازمان‌ها"], Menu(Page(host, "fa/nope")));
    }

    [Theory]
    [InlineData(TwoHosts.MirrorName, "fa-IR, en;q=0.5", "/fa")]
    [InlineData(TwoHosts.MirrorName, "ky", "/ky")]
    [InlineData(TwoHosts.MirrorName, "kk", "/ru")]
    [InlineData(TwoHosts.CmsName, "fa-IR, en;q=0.5", "/fa")]
    [InlineData(TwoHosts.CmsName, "ky", "/ky")]
    [InlineData(TwoHosts.CmsName, "kk", "/ru")]
    public async Task The_root_leads_to_the_language_asked_for(string host, string asked, string expected)
    {
        using var client = _hosts[host].NewClient();
        client.DefaultRequestHeaders.Add("Accept-Language", asked);
        using var response = await client.GetAsync("/", TestContext.Current.CancellationToken);

        Assert.Equal(expected, response.Headers.Location?.ToString());
        Assert.Contains("Accept-Language", response.Headers.Vary);
    }

    private static IEnumerable<string> Menu(IHtmlDocument page) => page.QuerySelectorAll("header .menu a").Select(link => link.TextContent);

    private IHtmlDocument Page(string host, string path) => _hosts.Page(host, path);
}

/// <summary>Both hosts in four languages, crawled.</summary>
public sealed class FourLanguageSites : IAsyncLifetime
{
    public static string[] Missing { get; } = ["/fa/nope", "/ky/nope", "/fa/news/page/2"];

    public TwoHosts Hosts { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Hosts = await TwoHosts.StartAsync(FourLanguages.RecipeName, FourLanguages.SetupRecipe());
        await Hosts.CrawlAsync(Missing);
    }

    public async ValueTask DisposeAsync() => await Hosts.DisposeAsync();
}
