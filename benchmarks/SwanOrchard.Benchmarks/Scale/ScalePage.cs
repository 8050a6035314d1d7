namespace SwanOrchard.Benchmarks.Scale;

/// <summary>A page whose cost is compared between sites of different sizes.</summary>
/// <param name="Name">Its name in the table.</param>
/// <param name="Path">Its path by the number of articles; null if a site of that size has no such page.</param>
/// <param name="IsList">Whether the aim for lists and feeds applies to it.</param>
public sealed record ScalePage(string Name, Func<int, string?> Path, bool IsList = true)
{
    private const int PageSize = 10;
    private const int SitemapPart = 5_000;

    /// <summary>All compared pages, in the order of the table.</summary>
    public static IReadOnlyList<ScalePage> All { get; } =
    [
        new("article", _ => Load.Contenders.Article, IsList: false),
        new("home", _ => "/en"),
        new("list, first page", _ => "/en/news"),
        new("list, last page", articles => articles <= PageSize ? null : $"/en/news/page/{(articles + PageSize - 1) / PageSize}"),
        new("list of a country", _ => "/en/countries/kg"),
        new("feed", _ => "/en/rss.xml"),
        new("feed of an organization", _ => "/en/organizations/tais-plus/atom.xml"),
        new("list of feeds", _ => "/en/feeds"),
        new("sitemap", _ => "/sitemap.xml", IsList: false),
        new("a part of the sitemap", articles => 2 * articles < SitemapPart ? null : "/sitemap-2.xml", IsList: false),
    ];
}
