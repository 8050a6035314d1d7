namespace SwanOrchard.Core.Feeds;

/// <summary>A feed, whatever its format. All addresses are absolute.</summary>
public sealed record Feed
{
    /// <summary>An IRI that never changes (RFC 4287 §4.2.6).</summary>
    public required string Id { get; init; }

    public required string Title { get; init; }

    public required string Description { get; init; }

    /// <summary>The language of all it says (RFC 5646).</summary>
    public required string Language { get; init; }

    /// <summary>The page it is the feed of.</summary>
    public required string HomeUrl { get; init; }

    /// <summary>Its own address.</summary>
    public required string SelfUrl { get; init; }

    /// <summary>Who speaks where an item does not say.</summary>
    public required FeedAuthor Author { get; init; }

    public string? IconUrl { get; init; }

    /// <summary>What to say to people who open the feed in a browser; null to say nothing. XML formats only.</summary>
    public FeedNotice? Notice { get; init; }

    /// <summary>The archive before this document (RFC 5005 §4), or null.</summary>
    public string? PreviousUrl { get; init; }

    /// <summary>The archive after this one, or null.</summary>
    public string? NextUrl { get; init; }

    /// <summary>In an archive, the feed it belongs to; else null.</summary>
    public string? CurrentUrl { get; init; }

    /// <summary>Newest first.</summary>
    public IReadOnlyList<FeedItem> Items { get; init; } = [];

    /// <summary>The last change of any item; the beginning of 1970 for a feed without one.</summary>
    public DateTime UpdatedUtc => Items.Count == 0 ? DateTime.UnixEpoch : Items.Max(item => item.UpdatedUtc);
}
