namespace SwanOrchard.Core.Addresses;

/// <summary>How each format is named, in addresses and on the wire.</summary>
public static class FeedFiles
{
    /// <summary>What the request header <c>Sec-Fetch-Dest</c> says where a person opens a URL (Fetch §2.2.5).</summary>
    public const string PersonsDestination = "document";

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

    /// <summary>
    /// The value of <c>Content-Type</c> for who asks. Browsers show feeds under their own types as source text, so a person
    /// who opens one gets it as XML or JSON, with the feed's stylesheet; every program gets the type that is right.
    /// </summary>
    /// <param name="format">The format.</param>
    /// <param name="destination">What the request header <c>Sec-Fetch-Dest</c> says (Fetch Metadata §2.1); null from programs.</param>
    public static string ContentType(FeedFormat format, string? destination) =>
        destination != PersonsDestination ? ContentType(format)
        : format == FeedFormat.Json ? "application/json"
        : "application/xml; charset=utf-8";

    /// <summary>The format's name, as people say it.</summary>
    public static string Name(FeedFormat format) => format switch
    {
        FeedFormat.Rss => "RSS",
        FeedFormat.Atom => "Atom",
        _ => "JSON Feed",
    };
}
