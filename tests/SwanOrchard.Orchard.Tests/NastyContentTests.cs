using System.Text.Json;
using AngleSharp.Dom;
using SwanOrchard.Tests.Shared;
using Xunit;

namespace SwanOrchard.Tests.Orchard;

/// <summary>Content as hard to show as content gets, on both hosts.</summary>
public sealed class NastyContentTests(NastySites sites) : IClassFixture<NastySites>
{
    private readonly TwoHosts _hosts = sites.Hosts;

    public static TheoryData<string> Hosts => [TwoHosts.MirrorName, TwoHosts.CmsName];

    [Fact]
    public void Every_address_of_a_crawl_is_the_same_on_both_hosts()
    {
        Faults.None(_hosts.Differences());
        Assert.True(_hosts.Answers[TwoHosts.CmsName].Count > 150, $"{_hosts.Answers[TwoHosts.CmsName].Count} addresses are too few.");
    }

    [Theory]
    [MemberData(nameof(Hosts))]
    public void Every_internal_link_and_fragment_leads_somewhere(string host) => Faults.None(_hosts.Rules[host].DeadLinks());

    [Theory]
    [MemberData(nameof(Hosts))]
    public void The_data_for_machines_is_json_on_every_page(string host)
    {
        Faults.None(_hosts.Rules[host].BrokenData());

        var page = _hosts.Page(host, NastyContent.Article("quotes", "en"));
        using var json = JsonDocument.Parse(page.QuerySelector("script[type='application/ld+json']")!.TextContent);
        Assert.Equal(NastyContent.Quotes, json.RootElement.GetProperty("@graph")[0].GetProperty("headline").GetString());
        Assert.Equal(NastyContent.Quotes, page.QuerySelector("h1")!.TextContent);
        Assert.Equal(NastyContent.Quotes, page.QuerySelector("meta[property='og:title']")!.GetAttribute("content"));
        Assert.StartsWith(NastyContent.Quotes, page.Title, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Hosts))]
    public void Language_versions_name_each_other_on_the_pages_and_in_the_sitemap(string host) =>
        Faults.None(_hosts.Rules[host].BrokenAlternates());

    [Theory]
    [MemberData(nameof(Hosts))]
    public void Pages_call_nobody_run_nothing_and_keep_nothing(string host) => Faults.None(_hosts.Rules[host].Unsafe());

    [Theory]
    [MemberData(nameof(Hosts))]
    public void What_is_not_published_is_nowhere(string host)
    {
        Faults.None(NastyContent.Hidden.Append(NastyContent.Draft).SelectMany(_hosts.Rules[host].Mentions));
        Assert.DoesNotContain("/en/countries/uz", _hosts.Rules[host].Pages.Keys);
        Assert.NotEmpty(_hosts.Rules[host].Mentions("Anna Example-Public"));
    }

    [Theory]
    [MemberData(nameof(Hosts))]
    public void What_is_in_another_language_says_so(string host)
    {
        Faults.None(_hosts.Rules[host].UnmarkedLanguages());

        Assert.Equal(
            "ru",
            _hosts.Page(host, NastyContent.Article("three", "en"))
                .QuerySelector(".facts a[href='/ru/organizations/nastyruonly']")!.GetAttribute("lang"));
        Assert.Equal(
            "en",
            _hosts.Page(host, NastyContent.Article("three", "ru"))
                .QuerySelector(".facts a[href='/en/organizations/nastyenonly']")!.GetAttribute("lang"));
        Assert.Equal(
            "en", _hosts.Page(host, "ru/organizations").QuerySelector("a[href='/en/organizations/nastybare']")!.GetAttribute("lang"));
    }

    [Theory]
    [MemberData(nameof(Hosts))]
    public void A_hostile_body_becomes_text_and_links(string host)
    {
        var body = _hosts.Page(host, NastyContent.Article("hostile", "en")).QuerySelector(".text")!;

        Assert.Empty(body.QuerySelectorAll("img,svg,math,input,[id],[class]:not(.link),[target]"));
        Assert.Equal("A picture from elsewhere", body.QuerySelector("a[href='https://img.example/pixel.png']")?.TextContent);
        Assert.Equal("one without a scheme", body.QuerySelector("a[href='https://img.example/second.png']")?.TextContent);
        Assert.NotNull(body.QuerySelector("a[href='https://video.example/embed/1']"));
        Assert.NotNull(body.QuerySelector("a[href='https://partner.example/page']"));
        Assert.Null(body.QuerySelectorAll("a").First(link => link.TextContent == "A script as a link").GetAttribute("href"));
        Assert.Contains("A paragraph that wants to cover the page.", body.TextContent, StringComparison.Ordinal);
        Assert.Contains("The last paragraph", body.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Hosts))]
    public void What_is_in_one_language_alone_has_no_other_version(string host)
    {
        var country = _hosts.Page(host, "en/countries/is");
        Assert.Equal(
            ["en", "x-default"], country.QuerySelectorAll("link[hreflang][rel=alternate]").Select(link => link.GetAttribute("hreflang")));
        Assert.DoesNotContain("/ru/countries/is", _hosts.Rules[host].Pages.Keys);

        var article = _hosts.Page(host, "ru/news/nastyruonly1");
        Assert.Equal("/en/news#not-translated", article.QuerySelector(".languages a[lang=en]")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("newyear", "December 30, 2009 – January 2, 2010", "30 декабря 2009 г. – 2 января 2010 г.")]
    [InlineData("oneday", "March 3, 2010", "3 марта 2010 г.")]
    [InlineData("openend", "from March 8, 2010", "с 8 марта 2010 г.")]
    [InlineData("openstart", "until June 30, 2010", "по 30 июня 2010 г.")]
    [InlineData("quotes", "February 27 – March 2, 2010", "27 февраля – 2 марта 2010 г.")]
    public void Dates_read_right_in_both_languages(string key, string english, string russian)
    {
        foreach (var host in Hosts)
        {
            Assert.Equal(english, Dates(host, key, "en"));
            Assert.Equal(russian, Dates(host, key, "ru"));
        }
    }

    // CLDR's thin and no-break spaces are as good as any here.
    private string Dates(string host, string key, string language) =>
        string.Join(
            ' ',
            _hosts.Page(host, NastyContent.Article(key, language))
                .QuerySelector(".facts dd time")!.TextContent.Split([' ', '\u00A0', '\u2009', '\u202F']));
}

/// <summary>Both hosts with nasty content, crawled.</summary>
public sealed class NastySites : IAsyncLifetime
{
    public TwoHosts Hosts { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Hosts = await TwoHosts.StartAsync(NastyContent.RecipeName, NastyContent.SetupRecipe());
        await Hosts.CrawlAsync();
    }

    public async ValueTask DisposeAsync() => await Hosts.DisposeAsync();
}
