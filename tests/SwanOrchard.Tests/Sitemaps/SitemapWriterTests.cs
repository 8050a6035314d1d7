using System.Xml.Linq;
using SwanOrchard.Core.Languages;
using SwanOrchard.Core.Sitemaps;
using SwanOrchard.Core.Sites;
using Xunit;

namespace SwanOrchard.Tests.Sitemaps;

public sealed class SitemapWriterTests
{
    private static readonly XNamespace s_sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private static readonly Site s_site = new()
    {
        Name = "SWAN", BaseUrl = "https://example.org", TimeZone = TimeZoneInfo.Utc, Languages = new LanguageSettings("en", ["en", "ru"]),
    };

    [Theory]
    [InlineData(0)]
    [InlineData(50_000)]
    public async Task Fifty_thousand_addresses_fit_one_file(int count)
    {
        var sitemap = await ReadAsync(new SitemapWriter(s_site), count, 0);
        Assert.Equal(s_sitemap + "urlset", sitemap!.Root!.Name);
        Assert.Equal(count, sitemap.Root.Elements().Count());
        Assert.Null(await ReadAsync(new SitemapWriter(s_site), count, 1));
    }

    [Fact]
    public async Task One_more_makes_an_index_of_parts_that_hold_each_address_once()
    {
        const int count = 50_001;
        var writer = new SitemapWriter(s_site);
        var index = (await ReadAsync(writer, count, 0))!;
        Assert.Equal(
            ["https://example.org/sitemap-1.xml", "https://example.org/sitemap-2.xml"],
            index.Descendants(s_sitemap + "loc").Select(loc => loc.Value));
        var first = Locations(await ReadAsync(writer, count, 1));
        var second = Locations(await ReadAsync(writer, count, 2));
        Assert.Equal((50_000, 1), (first.Length, second.Length));
        Assert.Equal(count, first.Concat(second).Distinct().Count());
        Assert.Null(await ReadAsync(writer, count, 3));
    }

    private static string[] Locations(XDocument? part) => [.. part!.Root!.Elements().Select(url => url.Element(s_sitemap + "loc")!.Value)];

    private static async Task<XDocument?> ReadAsync(SitemapWriter writer, int count, int number) =>
        await writer.WriteAsync(EntriesAsync(count), number) is { } xml ? XDocument.Load(new MemoryStream(xml)) : null;

    private static async IAsyncEnumerable<SitemapEntry> EntriesAsync(int count)
    {
        await Task.CompletedTask;
        for (var i = 0; i < count; i++)
        {
            yield return new SitemapEntry($"en/news/{i}", new Dictionary<string, string> { ["en"] = $"en/news/{i}" });
        }
    }
}
