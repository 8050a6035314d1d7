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
        var filters = article.Data.Organizations.Distinct(StringComparer.Ordinal).Take(MostOrganizations)
            .Select(set => new ArticleFilter(article.Language, Organization: set))
            .ToList();
        if (article.CountryCode is { Length: > 0 } code)
        {
            filters.Add(new(article.Language, code.ToUpperInvariant()));
        }

        if (article.Data.FirstPublishedUtc is not { } published || filters.Count == 0)
        {
            return ([], []);
        }

        // What was published in the same moment, as the article itself was, is neither earlier nor later.
        var around = await content.GetArticlesAroundAsync(filters, published, Most);
        return ([.. around.Earlier.Select(writer.LinkTo)], [.. around.Later.Select(writer.LinkTo)]);
    }
}
