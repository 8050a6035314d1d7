using System.Xml.Linq;
using SwanOrchard.Core.Languages;
using SwanOrchard.Core.Site;
using SwanOrchard.Core.Sitemaps;
using SwanOrchard.Mirror.Content;
using SwanOrchard.Tests.Shared;
using SwanOrchard.Tests.TestSupport;
using Xunit;

namespace SwanOrchard.Tests.Sitemaps;

public sealed class SitemapBuilderTests : IDisposable
{
    private static readonly XNamespace s_sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace s_xhtml = "http://www.w3.org/1999/xhtml";

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task What_fits_one_part_is_one_file_and_what_does_not_is_an_index_of_parts_that_hold_each_address_once()
    {
        var content = Content(items: 7);
        var whole = await ReadAsync(content, 14, 0);
        var all = Locations(whole);
        Assert.Equal(s_sitemap + "urlset", whole!.Root!.Name);
        Assert.Null(await ReadAsync(content, 14, 1));

        // Three items a part: a set of two versions stands at each border.
        var index = (await ReadAsync(content, 3, 0))!;
        Assert.Equal(s_sitemap + "sitemapindex", index.Root!.Name);
        var parts = new List<XDocument>();
        for (var number = 1; await ReadAsync(content, 3, number) is { } part; number++)
        {
            Assert.Equal($"https://example.org/sitemap-{number}.xml", index.Descendants(s_sitemap + "loc").ElementAt(number - 1).Value);
            parts.Add(part);
        }

        Assert.Equal(index.Root.Elements().Count(), parts.Count);
        Assert.Equal(all.Order(), parts.SelectMany(Locations).Order());
        Assert.All(parts.Skip(1), part => Assert.InRange(part.Root!.Elements().Count(), 1, 3));

        // Every version names all, in whichever part it stands.
        Assert.All(
            parts.SelectMany(part => part.Root!.Elements())
                .Where(url => url.Element(s_sitemap + "loc")!.Value.Contains("/page-", StringComparison.Ordinal)),
            url => Assert.Equal(
                ["en", "ru", "x-default"], url.Elements(s_xhtml + "link").Select(link => (string?)link.Attribute("hreflang")).Order()));
    }

    private static string[] Locations(XDocument? part) => [.. part!.Root!.Elements().Select(url => url.Element(s_sitemap + "loc")!.Value)];

    private static async Task<XDocument?> ReadAsync(ContentSnapshot content, int partSize, int number)
    {
        var site = new SiteInfo
        {
            Name = "SWAN",
            BaseUrl = "https://example.org",
            TimeZone = TimeZoneInfo.Utc,
            Languages = new LanguageSettings("en", ["en", "ru"]),
        };
        return await new SitemapBuilder(content, site, partSize).BuildAsync(number) is { } xml
            ? XDocument.Load(new MemoryStream(xml))
            : null;
    }

    private ContentSnapshot Content(int items)
    {
        var recipe = new RecipeBuilder().Languages("en", "ru");
        for (var number = 1; number <= items; number++)
        {
            recipe = recipe.Page("en", $"page-{number}").Page("ru", $"page-{number}");
        }

        return SnapshotBuilder.Read(new ContentFolder(recipe.WriteTo(_folder)));
    }
}
