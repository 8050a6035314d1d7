using SwanOrchard.Core.Content;

namespace SwanOrchard.Core.Site;

/// <summary>Articles that were first published close to a moment.</summary>
/// <param name="Earlier">Those before it, the last one first.</param>
/// <param name="Later">Those after it, the first one first.</param>
public sealed record ArticlesAround(IReadOnlyList<ArticleItem> Earlier, IReadOnlyList<ArticleItem> Later)
{
    /// <summary>Puts articles in order: by first publication, and those of one moment by id.</summary>
    /// <param name="articles">Any articles; those of that very moment are left out.</param>
    /// <param name="moment">The moment, in UTC.</param>
    /// <param name="most">The most articles on either side.</param>
    public static ArticlesAround Of(IEnumerable<ArticleItem> articles, DateTime moment, int most)
    {
        ArticleItem[] ordered = [.. articles.DistinctBy(article => article.Id)
            .OrderBy(article => article.Data.FirstPublishedUtc).ThenBy(article => article.Id, StringComparer.Ordinal)];
        return new(
            [.. ordered.Where(article => article.Data.FirstPublishedUtc < moment).Reverse().Take(most)],
            [.. ordered.Where(article => article.Data.FirstPublishedUtc > moment).Take(most)]);
    }
}
