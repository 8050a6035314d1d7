namespace SwanOrchard.Core.Feeds;

/// <summary>A feed, independent of its format. All URLs are absolute.</summary>
public sealed record Feed
{
    /// <summary>An IRI that never changes (RFC 4287 §4.2.6).</summary>
    public required string Id { get; init; }

    public required string Title { get; init; }

    public required string Description { get; init; }

    /// <summary>The language of all texts of the feed (RFC 5646).</summary>
    public required string Language { get; init; }

    /// <summary>The URL of the page that the feed belongs to.</summary>
    public required string HomeUrl { get; init; }

    /// <summary>The URL of the feed itself.</summary>
    public required string SelfUrl { get; init; }

    /// <summary>The author of items that name none.</summary>
    public required FeedAuthor Author { get; init; }

    /// <summary>The URL of the site's icon, or null.</summary>
    public string? IconUrl { get; init; }

    /// <summary>The notice for people who open the feed in a browser; null for none. Only XML formats show it.</summary>
    public FeedNotice? Notice { get; init; }

    /// <summary>The URL of the previous archive document (RFC 5005 §4), or null.</summary>
    public string? PreviousUrl { get; init; }

    /// <summary>The URL of the next archive document, or null.</summary>
    public string? NextUrl { get; init; }

    /// <summary>In an archive document, the URL of the feed it belongs to; otherwise null.</summary>
    public string? CurrentUrl { get; init; }

    /// <summary>The items, newest first.</summary>
    public IReadOnlyList<FeedItem> Items { get; init; } = [];

    /// <summary>The last change of any item, in UTC; the start of 1970 for a feed without items.</summary>
    public DateTime UpdatedUtc => Items.Count == 0 ? DateTime.UnixEpoch : Items.Max(item => item.UpdatedUtc);
}
