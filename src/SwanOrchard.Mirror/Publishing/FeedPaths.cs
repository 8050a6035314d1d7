using SwanOrchard.Core.Addresses;
using SwanOrchard.Core.Site;

namespace SwanOrchard.Mirror.Publishing;

/// <summary>Lists all feeds and the months of their archives.</summary>
internal sealed class FeedPaths(PublishedSite site)
{
    /// <summary>
    /// All feeds, regardless of format, with those of the same month next to each other, because they contain the same articles.
    /// </summary>
    public async Task<IReadOnlyList<(string Language, FeedPath Feed)>> AllAsync()
    {
        var found = new List<(string Language, FeedPath Feed)>();
        foreach (var language in site.Site.Languages.Supported)
        {
            var feeds = new List<FeedPath>(await FeedsAsync(new(FeedFormat.Rss), new(language)));
            foreach (var code in await SiteCountries.OfAsync(site.Content, language))
            {
                feeds.AddRange(await FeedsAsync(new(FeedFormat.Rss, CountryCode: code), new(language, code)));
            }

            foreach (var (slug, organization) in await ListPaths.OrganizationsAsync(site, language))
            {
                feeds.AddRange(await FeedsAsync(new(FeedFormat.Rss, Organization: slug), new(language, Organization: organization.Set)));
            }

            found.AddRange(feeds
                .OrderByDescending(feed => feed.Month is { } month ? (month.Year * 12) + month.Month : int.MaxValue)
                .Select(feed => (language, feed)));
        }

        return found;
    }

    private async Task<IEnumerable<FeedPath>> FeedsAsync(FeedPath feed, ArticleFilter filter) =>
        (await site.Content.GetArticlesAsync(filter, 0, int.MaxValue))
            .Select(article => FeedMonth.Of(article.Data.FirstPublishedUtc!.Value))
            .Distinct()
            .Select(month => feed with { Month = month })
            .Prepend(feed);
}
