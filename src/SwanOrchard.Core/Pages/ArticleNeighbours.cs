using SwanOrchard.Core.Content;
using SwanOrchard.Core.Site;

namespace SwanOrchard.Core.Pages;

/// <summary>Finds what was published before and after an article in the same country, or on an organization that it names.</summary>
internal sealed class ArticleNeighbours(IContentSource content, PageContext writer)
{
    private const int Most = 3;

    // Whoever names more has the news of the first few.
    private const int MostOrganizations = 3;

    public async Task<(IReadOnlyList<NamedLink> Earlier, IReadOnlyList<NamedLink> Later)> FindAsync(ArticleItem article)
    {
        if (article.Data.FirstPublishedUtc is not { } published)
        {
            return ([], []);
        }

        var filters = article.Data.Organizations.Distinct(StringComparer.Ordinal).Take(MostOrganizations)
            .Select(set => new ArticleFilter(article.Language, Organization: set))
            .ToList();
        if (article.CountryCode is { Length: > 0 } code)
        {
            filters.Add(new(article.Language, code.ToUpperInvariant()));
        }

        // What was published in the same moment is neither earlier nor later.
        var earlier = await FindAsync(article, filters.Select(filter => filter with { BeforeUtc = published }));
        var later = await FindAsync(article, filters.Select(filter => filter with { FromUtc = published.AddTicks(1), OldestFirst = true }));
        return ([.. Ordered(earlier).Reverse().Take(Most).Select(writer.LinkTo)], [.. Ordered(later).Take(Most).Select(writer.LinkTo)]);
    }

    private static IEnumerable<ArticleItem> Ordered(IEnumerable<ArticleItem> articles) =>
        articles.OrderBy(article => article.Data.FirstPublishedUtc).ThenBy(article => article.Id, StringComparer.Ordinal);

    private async Task<IEnumerable<ArticleItem>> FindAsync(ArticleItem article, IEnumerable<ArticleFilter> filters)
    {
        var found = new Dictionary<string, ArticleItem>(StringComparer.Ordinal);
        foreach (var filter in filters)
        {
            foreach (var other in (await content.GetArticlesAsync(filter, 0, Most)).Where(other => other.Id != article.Id))
            {
                found.TryAdd(other.Id, other);
            }
        }

        return found.Values;
    }
}
