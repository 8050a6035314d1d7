namespace SwanOrchard.Core.Pages;

/// <summary>A title and a text body.</summary>
public sealed record TextView
{
    public required string Title { get; init; }

    /// <summary>The language of title and body if it differs from that of the page; otherwise null.</summary>
    public string? Language { get; init; }

    /// <summary>The text direction of <see cref="Language"/>; null if that is null.</summary>
    public string? Direction { get; init; }

    /// <summary>Cleaned HTML, printed without escaping.</summary>
    public required string Body { get; init; }

    /// <summary>The table of contents; empty if the body has fewer than four headings.</summary>
    public IReadOnlyList<ContentsEntry> Contents => ContentsEntry.Of(Body);

    /// <summary>The link for further reading, or null.</summary>
    public NamedLink? More { get; init; }
}
