using System.Net;
using System.Xml.Linq;
using SwanOrchard.Core.Http;
using SwanOrchard.Tests.TestSupport;
using Xunit;

namespace SwanOrchard.Tests.Mirror;

public sealed class WholeSiteTests(SeedMirror seed) : IClassFixture<SeedMirror>
{
    private static readonly XNamespace s_sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace s_xhtml = "http://www.w3.org/1999/xhtml";

    [Fact]
    public async Task Every_address_of_the_sitemap_is_a_page_that_knows_its_own_address()
    {
        var addresses = await AddressesAsync();

        Assert.True(addresses.Count >= 20, $"Only {addresses.Count} addresses.");
        foreach (var address in addresses)
        {
            var page = await seed.Mirror.GetAsync(address.AbsolutePath);
            Assert.Equal(HttpStatusCode.OK, page.Status);
            Assert.Equal("text/html; charset=utf-8", page.Type);
            Assert.Equal(address.OriginalString, page.Document.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
            Assert.Single(page.All("h1"));
            Assert.NotEmpty(page.Document.Title!);
        }
    }

    [Fact]
    public async Task Language_versions_name_each_other_and_a_default()
    {
        foreach (var address in await AddressesAsync())
        {
            var page = await seed.Mirror.GetAsync(address.AbsolutePath);
            var versions = page.Versions();

            Assert.Contains("x-default", versions.Keys);
            Assert.Equal(address.AbsolutePath, versions[page.Document.DocumentElement.GetAttribute("lang")!]);
            foreach (var (language, path) in versions.Where(version => version.Key != "x-default"))
            {
                var other = await seed.Mirror.GetAsync(path);
                Assert.Equal(language, other.Document.DocumentElement.GetAttribute("lang"));
                Assert.Equal(versions.OrderBy(v => v.Key), other.Versions().OrderBy(v => v.Key));
            }
        }
    }

    [Fact]
    public async Task The_root_is_the_default_of_the_home_pages()
    {
        Assert.Equal("/", (await seed.Mirror.GetAsync("/ru")).Versions()["x-default"]);
    }

    [Fact]
    public async Task The_sitemap_names_the_same_versions_as_the_pages()
    {
        var answer = await seed.Mirror.GetAsync("/sitemap.xml");

        Assert.Equal("application/xml", answer.Type);
        foreach (var entry in XDocument.Parse(answer.Text).Descendants(s_sitemap + "url"))
        {
            var page = await seed.Mirror.GetAsync(new Uri(entry.Element(s_sitemap + "loc")!.Value).AbsolutePath);
            var versions = entry.Elements(s_xhtml + "link")
                .ToDictionary(link => link.Attribute("hreflang")!.Value, link => new Uri(link.Attribute("href")!.Value).AbsolutePath);
            Assert.Equal(page.Versions().OrderBy(v => v.Key), versions.OrderBy(v => v.Key));
        }
    }

    [Fact]
    public async Task Robots_are_told_where_the_sitemap_is()
    {
        var answer = await seed.Mirror.GetAsync("/robots.txt");

        Assert.Equal("text/plain; charset=utf-8", answer.Type);
        Assert.Contains($"Sitemap: {seed.Mirror.Address}/sitemap.xml", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/en")]
    [InlineData("/EN")]
    [InlineData("/en/nothing-here")]
    [InlineData("/sitemap.xml")]
    [InlineData("/SwanTheme/icon.svg")]
    [InlineData("/en/rss.xml")]
    [InlineData("/media/nothing-here.jpg")]
    [InlineData("/SwanTheme/nothing-here.css")]
    public async Task Every_answer_has_the_headers_that_keep_readers_safe(string path)
    {
        var answer = await seed.Mirror.GetAsync(path);

        var kind = ReaderHeaders.KindOf(path, answer.Type, "SwanTheme");
        Assert.All(ReaderHeaders.For(kind), header => Assert.Equal(header.Value, answer.Header(header.Key)));
        Assert.All(ReaderHeaders.Removed, name => Assert.Null(answer.Header(name)));
        Assert.Null(answer.Header("Set-Cookie"));
    }

    [Fact]
    public async Task Pages_load_nothing_from_elsewhere_and_run_nothing()
    {
        foreach (var address in await AddressesAsync())
        {
            var page = await seed.Mirror.GetAsync(address.AbsolutePath);
            var loaded = page.All("[src]").Select(element => element.GetAttribute("src"))
                .Concat(page.All("link[rel=stylesheet],link[rel=icon]").Select(element => element.GetAttribute("href")));
            Assert.All(loaded, source => Assert.Matches("^/[^/]", source));
            Assert.Empty(page.All("script:not([src],[type='application/ld+json']),iframe,style,[style]"));
        }
    }

    private async Task<IReadOnlyList<Uri>> AddressesAsync() =>
        [
            .. XDocument.Parse((await seed.Mirror.GetAsync("/sitemap.xml")).Text)
                .Descendants(s_sitemap + "loc")
                .Select(loc => new Uri(loc.Value))
        ];
}
