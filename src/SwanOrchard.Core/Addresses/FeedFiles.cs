namespace SwanOrchard.Core.Addresses;

/// <summary>File names, media types and display names of the feed formats.</summary>
public static class FeedFiles
{
    /// <summary>The value of the request header <c>Sec-Fetch-Dest</c> when a person opens a URL (Fetch §2.2.5).</summary>
    public const string PersonsDestination = "document";

    /// <summary>All formats, in the order in which pages offer them.</summary>
    public static IReadOnlyList<FeedFormat> Formats { get; } = [FeedFormat.Rss, FeedFormat.Atom, FeedFormat.Json];

    /// <summary>The last segment of a feed's path.</summary>
    public static string FileName(FeedFormat format) => format switch
    {
        FeedFormat.Rss => "rss.xml",
        FeedFormat.Atom => "atom.xml",
        _ => "feed.json",
    };

    /// <summary>The format whose feeds have this last segment, or null.</summary>
    public static FeedFormat? FormatOf(string fileName) => fileName switch
    {
        "rss.xml" => FeedFormat.Rss,
        "atom.xml" => FeedFormat.Atom,
        "feed.json" => FeedFormat.Json,
        _ => null,
    };

    /// <summary>The media type for links, without parameters.</summary>
    public static string MediaType(FeedFormat format) => format switch
    {
        FeedFormat.Rss => "application/rss+xml",
        FeedFormat.Atom => "application/atom+xml",
        _ => "application/feed+json",
    };

    /// <summary>The value of <c>Content-Type</c>. JSON is always UTF-8 and has no charset parameter (RFC 8259 §8.1).</summary>
    public static string ContentType(FeedFormat format) =>
        format == FeedFormat.Json ? MediaType(format) : MediaType(format) + "; charset=utf-8";

    /// <summary>
    /// The value of <c>Content-Type</c> for this client. Browsers show feeds as source text when served with their own types, so a person
    /// who opens a feed gets it as XML or JSON, with the feed's stylesheet. Programs get the correct type.
    /// </summary>
    /// <param name="format">The format.</param>
    /// <param name="destination">The value of the request header <c>Sec-Fetch-Dest</c> (Fetch Metadata §2.1); null from programs.</param>
    public static string ContentType(FeedFormat format, string? destination) =>
        destination != PersonsDestination ? ContentType(format)
        : format == FeedFormat.Json ? "application/json"
        : "application/xml; charset=utf-8";

    /// <summary>The display name of the format.</summary>
    public static string Name(FeedFormat format) => format switch
    {
        FeedFormat.Rss => "RSS",
        FeedFormat.Atom => "Atom",
        _ => "JSON Feed",
    };
}
