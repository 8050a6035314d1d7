using SwanOrchard.Core.Html;
using Xunit;

namespace SwanOrchard.Tests.Html;

/// <summary>Full URLs of the site itself, and URLs as people type them.</summary>
public sealed class OwnHostsTests
{
    private const string Page = "/en/news/story";

    private static readonly OwnHosts s_hosts = new(
        ["https://swan.example", "http://swanexample234567.onion/", "http://127.0.0.1:5000", null, "", "nonsense"]);

    [Theory]
    [InlineData("https://swan.example/en/news/a?x=1#b", "/en/news/a?x=1#b")]
    [InlineData("http://swan.example/en", "/en")]
    [InlineData("//swan.example/en", "/en")]
    [InlineData("HTTPS://SWAN.Example", "/")]
    [InlineData("https://www.swan.example/en", "/en")]
    [InlineData("https://swan.example:443/en", "/en")]
    [InlineData("http://swanexample234567.onion/ru", "/ru")]
    [InlineData("http://127.0.0.1:5000/en", "/en")]
    [InlineData("swan.example/en", "/en")]
    [InlineData("https://swan.example/ru/о-нас", "/ru/%D0%BE-%D0%BD%D0%B0%D1%81")]
    [InlineData("https://swan.example?x=1", "/?x=1")]
    [InlineData("https:\\\\swan.example\\en", "/en")]
    public void A_full_URL_of_the_site_is_a_path(string url, string path)
    {
        Assert.Equal($"<a href=\"{path}\">a</a>", BodyHtml.Clean($"<a href=\"{url}\">a</a>", s_hosts));
        Assert.Equal($"<a href=\"{path}\">a</a>", BodyHtml.ForReaders($"<a href=\"{url}\">a</a>", Page, s_hosts));
        Assert.Equal(
            $"<a href=\"https://here.example{path}\">a</a>",
            BodyHtml.ForFeeds($"<a href=\"{url}\">a</a>", "https://here.example", Page, s_hosts));
    }

    [Theory]
    [InlineData("https://swan.example.evil.example/en")]
    [InlineData("https://swan.example@evil.example/en")]
    [InlineData("https://notswan.example/en")]
    [InlineData("https://swan.example:8443/en")]
    [InlineData("http://127.0.0.1/en")]
    [InlineData("https://swan.example//evil.example/")]
    [InlineData("mailto:press@swan.example")]
    [InlineData("ftp://swan.example/en")]
    [InlineData("https://swan\u009A.example/en")]
    public void Another_host_stays_one(string url) => Assert.Null(s_hosts.PathOf(url));

    [Fact]
    public void Below_a_path_only_what_stands_there_is_the_sites_own()
    {
        var hosts = new OwnHosts(["https://host.example/swan/"], "/swan");

        Assert.Equal("/swan/en?x=1", hosts.PathOf("https://host.example/swan/en?x=1"));
        Assert.Equal("/swan/", hosts.PathOf("https://host.example/swan"));
        Assert.Null(hosts.PathOf("https://host.example/swansong"));
        Assert.Null(hosts.PathOf("https://host.example/en"));
        Assert.Equal("/media/a.png", hosts.AtRoot().PathOf("https://host.example/swan/media/a.png"));
    }

    [Theory]
    [InlineData("https://правозащита.example/ru", "https://xn--80aaagzh3bfj0a9e.example")]
    [InlineData("https://xn--80aaagzh3bfj0a9e.example/ru", "https://правозащита.example")]
    public void A_host_in_letters_of_its_own_is_the_same_in_punycode(string url, string site)
    {
        var hosts = new OwnHosts([site]);
        Assert.Equal("<a href=\"/ru\">a</a>", BodyHtml.ForReaders($"<a href=\"{url}\">a</a>", Page, hosts));
    }

    [Fact]
    public void A_picture_of_the_site_is_shown_and_comes_along()
    {
        const string Body =
            "<p><img src=\"https://swan.example/media/a%20b.png\" alt=\"A march\"><a href=\"//swan.example/media/report.pdf\">a</a></p>";

        Assert.Equal(
            "<p><img src=\"/media/a%20b.png\" alt=\"A march\"><a href=\"/media/report.pdf\">a</a></p>", BodyHtml.Clean(Body, s_hosts));
        Assert.Equal(["/media/a%20b.png", "/media/report.pdf"], BodyHtml.Addresses(Body, Page, s_hosts));
        Assert.Contains("<a href=\"https://swan.example/media/a%20b.png\">A march</a>", BodyHtml.Clean(Body), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("example.org/x", "https://example.org/x")]
    [InlineData("www.example.org", "https://www.example.org")]
    [InlineData("sub.example.co.uk:8080/x?y=1#z", "https://sub.example.co.uk:8080/x?y=1#z")]
    [InlineData("правозащита.рф/о-нас", "https://правозащита.рф/о-нас")]
    [InlineData("http//example.org", "http://example.org")]
    [InlineData("https:/example.org/x", "https://example.org/x")]
    [InlineData("https:example.org", "https://example.org")]
    [InlineData("http://https://example.org/x", "https://example.org/x")]
    [InlineData("http://http//example.org/x", "http://example.org/x")]
    [InlineData("https:///example.org", "https://example.org")]
    [InlineData("info@example.org", "mailto:info@example.org")]
    [InlineData("info@example.org?subject=x", "mailto:info@example.org?subject=x")]
    [InlineData("about.html", "about.html")]
    [InlineData("report.pdf?x=1", "report.pdf?x=1")]
    [InlineData("../about", "../about")]
    [InlineData("./о-нас", "./о-нас")]
    [InlineData("v1.2/notes", "v1.2/notes")]
    [InlineData("news", "news")]
    [InlineData("http://intranet/x", "http://intranet/x")]
    [InlineData("https://user:pass@example.org/", "https://user:pass@example.org/")]
    public void A_host_without_a_scheme_gets_one(string typed, string href)
    {
        var clean = BodyHtml.Clean($"<a href=\"{typed}\">a</a>");
        Assert.Equal($"<a href=\"{href}\">a</a>", clean);
        Assert.Equal(clean, BodyHtml.Clean(clean));
    }
}
