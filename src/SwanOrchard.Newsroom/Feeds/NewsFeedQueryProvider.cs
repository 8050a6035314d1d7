using Microsoft.AspNetCore.Http;
using OrchardCore.Feeds;
using OrchardCore.Feeds.Models;
using SwanOrchard.Newsroom.ReaderPages;
using SwanOrchard.Newsroom.Site;

namespace SwanOrchard.Newsroom.Feeds;

/// <summary>Finds the newsroom's feed that an OrchardCore.Feeds URL selects.</summary>
public sealed class NewsFeedQueryProvider : IFeedQueryProvider
{
    private readonly IHttpContextAccessor _httpContext;
    private readonly ReaderSite _site;
    private readonly PageModelFactory _pages;

    public NewsFeedQueryProvider(IHttpContextAccessor httpContext, ReaderSite site, PageModelFactory pages)
    {
        _httpContext = httpContext;
        _site = site;
        _pages = pages;
    }

    /// <inheritdoc/>
    public async Task<FeedQueryMatch?> MatchAsync(FeedContext context)
    {
        // The feed is built here, so that one that does not exist is not found: Orchard asks before it writes.
        return _httpContext.HttpContext?.Request.Query is { } query
            && query.ContainsKey(NewsFeedParameters.Language)
            && NewsFeedParameters.Read(context.Format, query, await _site.GetLanguagesAsync()) is { } asked
            && await _pages.BuildFeedAsync(asked) is { } feed
            ? new FeedQueryMatch { FeedQuery = new NewsFeedQuery(feed), Priority = NewsFeedBuilderProvider.Priority }
            : null;
    }
}
