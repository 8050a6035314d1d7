using Microsoft.AspNetCore.Http;
using OrchardCore.Feeds;
using OrchardCore.Feeds.Models;
using SwanOrchard.Core.Addresses;

namespace SwanOrchard.Newsroom.Feeds;

/// <summary>Offers one format to OrchardCore.Feeds, for the newsroom's feeds only.</summary>
public abstract class NewsFeedBuilderProvider : IFeedBuilderProvider
{
    // Orchard's own RSS has −5.
    internal const int Priority = 10;

    private readonly IHttpContextAccessor _httpContext;
    private readonly FeedFormat _format;

    protected NewsFeedBuilderProvider(IHttpContextAccessor httpContext, FeedFormat format)
    {
        _httpContext = httpContext;
        _format = format;
    }

    /// <inheritdoc/>
    public FeedBuilderMatch? Match(FeedContext context) =>
        NewsFeedParameters.Format(context.Format) == _format
        && _httpContext.HttpContext?.Request.Query.ContainsKey(NewsFeedParameters.Language) == true
            ? new FeedBuilderMatch { FeedBuilder = new NewsFeedBuilder(_format), Priority = Priority }
            : null;
}
