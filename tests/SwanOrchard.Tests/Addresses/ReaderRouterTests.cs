using SwanOrchard.Core.Addresses;
using SwanOrchard.Core.Languages;
using Xunit;

namespace SwanOrchard.Tests.Addresses;

public sealed class ReaderRouterTests
{
    private static readonly ReaderRouter s_router = new(new LanguageSettings("en", ["en", "ru", "sr-Latn"]));

    [Theory]
    [InlineData("/en", ReaderPage.Home, "en", 1, null)]
    [InlineData("/sr-latn", ReaderPage.Home, "sr-Latn", 1, null)]
    [InlineData("/ru/news", ReaderPage.News, "ru", 1, null)]
    [InlineData("/ru/news/page/12", ReaderPage.News, "ru", 12, null)]
    [InlineData("/en/organizations", ReaderPage.Organizations, "en", 1, null)]
    [InlineData("/en/organizations/swan/page/2", ReaderPage.OrganizationNews, "en", 2, "swan")]
    [InlineData("/en/countries", ReaderPage.Countries, "en", 1, null)]
    [InlineData("/ru/places/dzhalal-abad", ReaderPage.Place, "ru", 1, "dzhalal-abad")]
    [InlineData("/ru/places/osh/page/2", ReaderPage.Place, "ru", 2, "osh")]
    [InlineData("/en/countries/kg", ReaderPage.Country, "en", 1, "KG")]
    [InlineData("/en/countries/kg/page/3", ReaderPage.Country, "en", 3, "KG")]
    [InlineData("/en/feeds", ReaderPage.FeedList, "en", 1, null)]
    public async Task A_list_is_told_by_its_path_alone(string path, ReaderPage page, string language, int number, string? key)
    {
        var route = new PageRoute(language, page, number, key);
        Assert.Equal(route, s_router.Read(path));
        Assert.Equal(route, await s_router.FindAsync(path, null, new Everything()));
    }

    [Theory]
    [InlineData("/en/news/a-title")]
    [InlineData("/en/news/page/0")]
    [InlineData("/en/news/page/02")]
    [InlineData("/en/news/page/+2")]
    [InlineData("/en/news/page/99999999999")]
    [InlineData("/en/countries/kgz")]
    [InlineData("/en/places")]
    [InlineData("/en/places/-")]
    [InlineData("/en/places/osh/page/0")]
    [InlineData("/en/nope.xml")]
    public void Every_other_path_in_a_language_may_be_an_items(string path) =>
        Assert.Equal(new ItemRoute("en", path[1..]), s_router.Read(path));

    [Theory]
    [InlineData("/de")]
    [InlineData("/sitemap-0.xml")]
    [InlineData("/sitemap-x.xml")]
    [InlineData("/robots.txt/")]
    public void A_path_in_no_language_may_be_the_hosts_own(string path) => Assert.Null(s_router.Read(path));

    [Theory]
    [InlineData("/sitemap.xml", 0)]
    [InlineData("/sitemap-2.xml", 2)]
    public async Task The_sitemap_and_its_parts_are_in_no_language(string path, int part) =>
        Assert.Equal(new SitemapRoute("en", part), await s_router.FindAsync(path, "ru", new Everything()));

    [Fact]
    public async Task Robots_and_feeds_stand_before_items()
    {
        Assert.Equal(new RobotsRoute("en"), await s_router.FindAsync("/robots.txt", "ru", new Everything()));
        Assert.Equal(
            new FeedRoute("ru", new(FeedFormat.Atom, Organization: "swan", Month: new(2009, 5))),
            await s_router.FindAsync("/ru/organizations/swan/2009-05/atom.xml", null, new Everything()));
    }

    [Theory]
    [InlineData("/EN/News/", "en", "en/news")]
    [InlineData("//ru//news", "ru", "ru/news")]
    [InlineData("/ru/news/page/1", "ru", "ru/news")]
    [InlineData("/sr-Latn/", "sr-Latn", "sr-latn")]
    [InlineData("/en/news/page/2/", "en", "en/news/page/2")]
    public async Task The_spelling_is_put_right_before_all_else(string path, string language, string spelling) =>
        Assert.Equal(new MovedRoute(language, spelling, IsPermanent: true), await s_router.FindAsync(path, null, new Everything()));

    [Theory]
    [InlineData("/", null, "en")]
    [InlineData("/", "ru;q=0.9, de", "ru")]
    [InlineData("//", "sr-Latn", "sr-latn")]
    [InlineData("", "ru", "ru")]
    public async Task The_root_leads_each_reader_to_a_language_of_theirs_for_now(string path, string? accepts, string home) =>
        Assert.Equal(new MovedRoute("en", home, IsPermanent: false), await s_router.FindAsync(path, accepts, new Everything()));

    [Theory]
    [InlineData("/ru/news/a-title", "ru")]
    [InlineData("/about", "en")]
    public async Task An_item_stands_before_what_stood_at_its_path(string path, string language) =>
        Assert.Equal(new ItemRoute(language, path[1..]), await s_router.FindAsync(path, "sr-Latn", new Everything()));

    [Theory]
    [InlineData("/ru/node/1517", "ru")]
    [InlineData("/Node/1517/", "en")]
    public async Task What_stands_nowhere_now_leads_to_where_it_went(string path, string language)
    {
        var known = new Former(path.Trim('/').ToLowerInvariant(), "ru/news/a-title");
        Assert.Equal(new MovedRoute(language, "ru/news/a-title", IsPermanent: true), await s_router.FindAsync(path, null, known));
    }

    [Theory]
    [InlineData("/ru/nope.xml", "ru")]
    [InlineData("/nope", "en")]
    [InlineData("/Admin", "en")]
    public async Task The_rest_is_not_found_in_the_language_of_its_path(string path, string language) =>
        Assert.Equal(new NotFoundRoute(language), await s_router.FindAsync(path, "sr-Latn", new Former("", "")));

    [Fact]
    public async Task Nobody_is_asked_about_a_path_too_long_to_have_been_one() =>
        Assert.IsType<NotFoundRoute>(
            await s_router.FindAsync("/" + new string('a', SitePaths.MaxFormerLength + 1), null, new Former(null, "en")));

    /// <summary>Has an item at every path, and had another.</summary>
    [Theory]
    [InlineData("/", "?p=12", "p=12")]
    [InlineData("/index.php", "?p=12&preview=true", "p=12")]
    [InlineData("/", "?lang=ru&page_id=7", "page_id=7")]
    [InlineData("/", "?q=node/1517", "q=node/1517")]
    [InlineData("/", "?q=en%2FNode%2F1517", "q=en/node/1517")]
    public async Task A_former_query_leads_on(string path, string query, string former) => Assert.Equal(
        new MovedRoute("en", "ru/news/a-title", IsPermanent: true),
        await s_router.FindAsync(path, null, new Former(former, "ru/news/a-title"), query));

    [Theory]
    [InlineData("/", "?x=1")]
    [InlineData("/", "?p=13")]
    [InlineData("/", "?p=12a")]
    [InlineData("/", "?p=")]
    [InlineData("/", "?type=12")]
    [InlineData("/", "?q=")]
    [InlineData("/", "?q=%0a")]
    public async Task Any_other_query_changes_nothing_at_the_root(string path, string query) => Assert.Equal(
        new MovedRoute("en", "en", IsPermanent: false), await s_router.FindAsync(path, null, new Former("p=12", "ru/news/a-title"), query));

    [Fact]
    public async Task A_query_is_looked_at_nowhere_but_at_the_root() => Assert.Equal(
        new PageRoute("en", ReaderPage.News, 1, null), await s_router.FindAsync("/en/news", null, new Former("p=12", "ru"), "?p=12"));

    private sealed class Everything : IKnownPaths
    {
        public Task<bool> HasItemAsync(string path) => Task.FromResult(true);

        public Task<string?> FindFormerAsync(string path) => Task.FromResult<string?>("en/news/somewhere-else");

        public Task<string?> FindFormerQueryAsync(string query) => Task.FromResult<string?>(null);
    }

    /// <summary>Has no items, and had one at a path; at any where that is null.</summary>
    private sealed class Former(string? stood, string now) : IKnownPaths
    {
        public Task<bool> HasItemAsync(string path) => Task.FromResult(false);

        public Task<string?> FindFormerAsync(string path) => Task.FromResult(stood is null || path == stood ? now : null);

        public Task<string?> FindFormerQueryAsync(string query) => Task.FromResult(query == stood ? now : null);
    }
}
