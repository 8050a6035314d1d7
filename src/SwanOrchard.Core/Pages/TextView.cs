namespace SwanOrchard.Core.Pages;

/// <summary>A title and a text.</summary>
public sealed record TextView
{
    public required string Title { get; init; }

    /// <summary>The language of title and body where it is not the page's; else null.</summary>
    public string? Language { get; init; }

    /// <summary>The direction of <see cref="Language"/>; null where that is.</summary>
    public string? Direction { get; init; }

    /// <summary>Cleaned HTML, to be printed as it is.</summary>
    public required string Body { get; init; }

    /// <summary>Where to read on, or null.</summary>
    public NamedLink? More { get; init; }
}
