using Microsoft.AspNetCore.Http;
using SwanOrchard.Core.Addresses;

namespace SwanOrchard.Newsroom.Feeds;

/// <summary>Offers the newsroom's feeds as Atom.</summary>
public sealed class NewsAtomBuilderProvider : NewsFeedBuilderProvider
{
    public NewsAtomBuilderProvider(IHttpContextAccessor httpContext)
        : base(httpContext, FeedFormat.Atom)
    {
    }
}
