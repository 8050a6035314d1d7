namespace SwanOrchard.Core.Feeds;

/// <summary>How each format is named, in addresses and on the wire.</summary>
public static class FeedFiles
{
    /// <summary>All formats, in the order in which pages offer them.</summary>
    public static IReadOnlyList<FeedFormat> Formats { get; } = [FeedFormat.Rss, FeedFormat.Atom, FeedFormat.Json];

    /// <summary>The last segment of a feed's address.</summary>
    public static string FileName(FeedFormat format) => format switch
    {
        FeedFormat.Rss => "rss.xml",
        FeedFormat.Atom => "atom.xml",
        _ => "feed.json",
    };

    /// <summary>The format whose feeds end in this segment, or null.</summary>
    public static FeedFormat? FormatOf(string fileName) => fileName switch
    {
        "rss.xml" => FeedFormat.Rss,
        "atom.xml" => FeedFormat.Atom,
        "feed.json" => FeedFormat.Json,
        _ => null,
    };

    /// <summary>The media type, for links.</summary>
    public static string MediaType(FeedFormat format) => format switch
    {
        FeedFormat.Rss => "application/rss+xml",
        FeedFormat.Atom => "application/atom+xml",
        _ => "application/feed+json",
    };

    /// <summary>The value of <c>Content-Type</c>. JSON is always UTF-8 and has no such parameter (RFC 8259 §8.1).</summary>
    public static string ContentType(FeedFormat format) =>
        format == FeedFormat.Json ? MediaType(format) : MediaType(format) + "; charset=utf-8";

    /// <summary>The format's name, as people say it.</summary>
    public static string Name(FeedFormat format) => format switch
    {
        FeedFormat.Rss => "RSS",
        FeedFormat.Atom => "Atom",
        _ => "JSON Feed",
    };
}
