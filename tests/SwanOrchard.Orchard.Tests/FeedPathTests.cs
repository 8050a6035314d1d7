using System.Net;
using System.Xml.Linq;
using SwanOrchard.Tests.Shared;
using Xunit;

namespace SwanOrchard.Tests.Orchard;

/// <summary>Which feed stands at which path.</summary>
[Collection(SeededSiteTests.Name)]
public sealed class FeedPathTests(SeededSite site)
{
    [Fact]
    public async Task Both_hosts_write_the_same_bytes_for_one_address_and_unknown_feeds_are_pages_that_say_so()
    {
        var reader = site.Client;
        await using var mirror = await MirrorHost.StartAsync();
        using var mirrorClient = mirror.NewClient();
        string[] feeds =
        [
            "/en/rss.xml", "/ru/atom.xml", "/ru/feed.json", "/en/countries/kg/atom.xml", "/ru/countries/hu/rss.xml",
            "/en/organizations/tais-plus/rss.xml", "/ru/organizations/swan/feed.json", "/en/2009-05/atom.xml",
        ];
        foreach (var path in feeds)
        {
            var ours = await CrawledPage.GetAsync(reader, path);
            var theirs = await CrawledPage.GetAsync(mirrorClient, path);
            Assert.Equal(HttpStatusCode.OK, ours.Status);
            Assert.Equal(ours.MediaType, theirs.MediaType);
            Assert.Equal(
                ours.Body.Replace(site.Host.Address.GetLeftPart(UriPartial.Authority), "", StringComparison.Ordinal),
                theirs.Body.Replace(mirror.Address.GetLeftPart(UriPartial.Authority), "", StringComparison.Ordinal));
        }

        foreach (var path in
            new[] { "/ru/organizations/nope/rss.xml", "/ru/countries/zz/atom.xml", "/ru/countries/de/feed.json", "/ru/1999-01/rss.xml" })
        {
            var page = await CrawledPage.GetAsync(reader, path);
            Assert.Equal(HttpStatusCode.NotFound, page.Status);
            Assert.Equal("ru", page.Document.DocumentElement.GetAttribute("lang"));
            Assert.Equal("Страница не найдена", page.Document.QuerySelector("h1")!.TextContent);
        }

        using var head = await reader.SendAsync(new HttpRequestMessage(HttpMethod.Head, "/en/rss.xml"));
        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
        Assert.True(head.Content.Headers.ContentLength > 1000);
        Assert.Equal("*", head.Headers.GetValues("Access-Control-Allow-Origin").Single());
        Assert.True(head.Headers.ETag!.IsWeak);
        Assert.NotNull(head.Content.Headers.LastModified);
    }

    [Fact]
    public async Task Orchards_own_way_to_feeds_leads_to_the_same_and_leaves_the_feeds_of_lists_alone()
    {
        var reader = site.Client;
        foreach (var (asked, own) in new[]
        {
            ("/feed/rss?language=en", "/en/rss.xml"),
            ("/feed/atom?language=ru&country=kg", "/ru/countries/kg/atom.xml"),
            ("/feed/json?language=ru&organization=tais-plus", "/ru/organizations/tais-plus/feed.json"),
            ("/feed/atom?language=en&month=2009-05", "/en/2009-05/atom.xml"),
            ("/feed/rss", "/en/rss.xml"),
        })
        {
            var answer = await CrawledPage.GetAsync(reader, asked);
            var expected = await CrawledPage.GetAsync(reader, own);
            Assert.Equal((HttpStatusCode.OK, expected.MediaType, expected.Body), (answer.Status, answer.MediaType, answer.Body));
        }

        // Orchard's controller knows no other type, and writes the document anew.
        foreach (var (format, item) in new[] { ("rss", "item"), ("atom", "entry") })
        {
            var answer = await CrawledPage.GetAsync(reader, $"/OrchardCore.Feeds/Feed/Index?format={format}&language=ru");
            Assert.Equal(HttpStatusCode.OK, answer.Status);
            Assert.Single(XDocument.Parse(answer.Body).Descendants(), element => element.Name.LocalName == item);
        }

        foreach (var nothing in new[]
        {
            "/feed/rss?language=ru&organization=nope", "/feed/rss?language=ru&country=zz", "/feed/html?language=ru",
            "/feed/rss?language=ru&month=may",
            "/feed/rss?language=ru&country=kg&organization=tais-plus", "/feed/rss?language=ru&contentItemId=nope&organization=nope",
        })
        {
            var page = await CrawledPage.GetAsync(reader, nothing);
            Assert.Equal(
                (nothing, HttpStatusCode.NotFound, "ru"), (nothing, page.Status, page.Document.DocumentElement.GetAttribute("lang")));
        }

        // Not ours: no language.
        Assert.Equal(HttpStatusCode.NotFound, (await CrawledPage.GetAsync(reader, "/OrchardCore.Feeds/Feed/Index?format=rss")).Status);
    }
}
