using Microsoft.AspNetCore.Http;
using SwanOrchard.Core.Addresses;

namespace SwanOrchard.Newsroom.Feeds;

/// <summary>Offers the newsroom's feeds as RSS.</summary>
public sealed class NewsRssBuilderProvider : NewsFeedBuilderProvider
{
    public NewsRssBuilderProvider(IHttpContextAccessor httpContext)
        : base(httpContext, FeedFormat.Rss)
    {
    }
}
