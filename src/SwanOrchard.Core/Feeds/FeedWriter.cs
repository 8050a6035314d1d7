using SwanOrchard.Core.Addresses;

namespace SwanOrchard.Core.Feeds;

/// <summary>Writes a feed in any of its formats.</summary>
public static class FeedWriter
{
    /// <returns>UTF-8, without a byte order mark. The same feed gives the same bytes.</returns>
    public static byte[] Write(Feed feed, FeedFormat format) => format switch
    {
        FeedFormat.Rss => RssWriter.Write(feed),
        FeedFormat.Atom => AtomWriter.Write(feed),
        _ => JsonFeedWriter.Write(feed),
    };
}
