namespace SwanOrchard.Core.Feeds;

/// <summary>An article in a feed.</summary>
public sealed record FeedItem
{
    /// <summary>An IRI that survives every change of slug, title, host and mirror.</summary>
    public required string Id { get; init; }

    /// <summary>The absolute URL of the article's page.</summary>
    public required string Url { get; init; }

    public required string Title { get; init; }

    /// <summary>The lead as plain text; null if there is none.</summary>
    public string? Summary { get; init; }

    /// <summary>The cleaned body with absolute URLs; null if the feed holds only leads.</summary>
    public string? Html { get; init; }

    /// <summary>The first publication, in UTC.</summary>
    public required DateTime PublishedUtc { get; init; }

    /// <summary>The last change, in UTC; never before the publication.</summary>
    public required DateTime UpdatedUtc { get; init; }

    /// <summary>The organizations of the article.</summary>
    public IReadOnlyList<FeedAuthor> Authors { get; init; } = [];

    /// <summary>The names of the country and the places.</summary>
    public IReadOnlyList<string> Categories { get; init; } = [];

    /// <summary>The image of the article, or null.</summary>
    public FeedEnclosure? Image { get; init; }
}
