namespace SwanOrchard.Benchmarks.Scale;

/// <summary>A page whose cost is compared between sites of different sizes.</summary>
/// <param name="Name">Its name in the table.</param>
/// <param name="Path">Its path by the number of articles; null if a site of that size has no such page.</param>
/// <param name="Kind">Which aim applies to it.</param>
public sealed record ScalePage(string Name, Func<int, string?> Path, ScaleKind Kind = ScaleKind.List)
{
    private const int PageSize = 10;
    private const int SitemapPart = 5_000;
    private const string Desk = "/Admin/Translations";

    /// <summary>All compared pages, in the order of the table.</summary>
    public static IReadOnlyList<ScalePage> All { get; } =
    [
        new("article", _ => Load.Contenders.Article, ScaleKind.Other),
        new("home", _ => "/en"),
        new("list, first page", _ => "/en/news"),
        new("list, last page", articles => articles <= PageSize ? null : $"/en/news/page/{(articles + PageSize - 1) / PageSize}"),
        new("list of a country", _ => "/en/countries/kg"),
        new("feed", _ => "/en/rss.xml"),
        new("feed of an organization", _ => "/en/organizations/tais-plus/atom.xml"),
        new("list of feeds", _ => "/en/feeds"),
        new("sitemap", _ => "/sitemap.xml", ScaleKind.Other),
        new("a part of the sitemap", articles => 2 * articles < SitemapPart ? null : "/sitemap-2.xml", ScaleKind.Other),
        new("desk and coverage", _ => Desk, ScaleKind.Desk),
        new("desk, a language", _ => $"{Desk}?Language=ru", ScaleKind.Desk),
        new("desk, a state", _ => $"{Desk}?State=Unknown", ScaleKind.Desk),
        new("desk, what there is none of", _ => $"{Desk}?State=Outdated&Language=ru", ScaleKind.Desk),
        new("desk, a type", _ => $"{Desk}?Type=Article", ScaleKind.Desk),
        new("desk, an age", _ => $"{Desk}?Days=30", ScaleKind.Desk),
        new("desk, a common word", _ => $"{Desk}?Text=seminar", ScaleKind.Desk),
        new("desk, a rare word", articles => $"{Desk}?Text={articles - 1}", ScaleKind.Desk),
    ];
}
