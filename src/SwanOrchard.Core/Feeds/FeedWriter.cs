using System.Xml;
using System.Xml.Linq;
using SwanOrchard.Core.Addresses;

namespace SwanOrchard.Core.Feeds;

/// <summary>Writes a feed in any of its formats.</summary>
public static class FeedWriter
{
    /// <summary>Writes a feed as it is sent.</summary>
    /// <returns>UTF-8 without a byte order mark. The same feed gives the same bytes.</returns>
    public static byte[] Write(Feed feed, FeedFormat format) =>
        format == FeedFormat.Json ? JsonFeedWriter.Write(feed) : FeedXml.Write(feed, xml => Write(feed, format, xml));

    /// <summary>Writes a feed as a document in memory, for callers that send it themselves.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The format is not XML.</exception>
    public static XDocument ToXml(Feed feed, FeedFormat format) => FeedXml.ToXml(feed, xml => Write(feed, format, xml));

    private static void Write(Feed feed, FeedFormat format, XmlWriter xml)
    {
        switch (format)
        {
            case FeedFormat.Rss:
                RssWriter.Write(feed, xml);
                break;
            case FeedFormat.Atom:
                AtomWriter.Write(feed, xml);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(format));
        }
    }
}
