using Microsoft.AspNetCore.Http;
using OrchardCore.Feeds;
using OrchardCore.Feeds.Models;
using SwanOrchard.Core.Addresses;

namespace SwanOrchard.Newsroom.Feeds;

/// <summary>Offers RSS and Atom to OrchardCore.Feeds, for the newsroom's feeds only.</summary>
public sealed class NewsFeedBuilderProvider : IFeedBuilderProvider
{
    // Orchard's own RSS builder has priority −5.
    internal const int Priority = 10;

    private readonly IHttpContextAccessor _httpContext;

    public NewsFeedBuilderProvider(IHttpContextAccessor httpContext) => _httpContext = httpContext;

    /// <inheritdoc/>
    public FeedBuilderMatch? Match(FeedContext context) =>
        NewsFeedParameters.Format(context.Format) is (FeedFormat.Rss or FeedFormat.Atom) and var format
        && _httpContext.HttpContext?.Request.Query.ContainsKey(NewsFeedParameters.Language) == true
            ? new FeedBuilderMatch { FeedBuilder = new NewsFeedBuilder(format), Priority = Priority }
            : null;
}
