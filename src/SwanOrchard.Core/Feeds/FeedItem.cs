namespace SwanOrchard.Core.Feeds;

/// <summary>An article in a feed.</summary>
public sealed record FeedItem
{
    /// <summary>An IRI that stays through every change of slug, title, host and mirror.</summary>
    public required string Id { get; init; }

    public required string Url { get; init; }

    public required string Title { get; init; }

    /// <summary>The lead, as plain text; null where there is none.</summary>
    public string? Summary { get; init; }

    /// <summary>The cleaned body with absolute addresses; null where the feed gives leads only.</summary>
    public string? Html { get; init; }

    /// <summary>The first publication.</summary>
    public required DateTime PublishedUtc { get; init; }

    /// <summary>The last change; never before the publication.</summary>
    public required DateTime UpdatedUtc { get; init; }

    public IReadOnlyList<FeedAuthor> Authors { get; init; } = [];

    /// <summary>The country and the places.</summary>
    public IReadOnlyList<string> Categories { get; init; } = [];

    public FeedEnclosure? Image { get; init; }
}
