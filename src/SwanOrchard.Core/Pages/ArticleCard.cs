using SwanOrchard.Core.Languages;

namespace SwanOrchard.Core.Pages;

/// <summary>An article in a list.</summary>
public sealed record ArticleCard
{
    /// <summary>The title of the article.</summary>
    public required string Title { get; init; }

    /// <summary>The path of the article's page.</summary>
    public required string Url { get; init; }

    /// <summary>The lead; null if there is none.</summary>
    public string? Lead { get; init; }

    /// <summary>The first publication.</summary>
    public DateView? Published { get; init; }

    /// <summary>The dates of the reported event.</summary>
    public EventDates? Event { get; init; }

    /// <summary>The country and its page; null if there is none.</summary>
    public NamedLink? Country { get; init; }

    /// <summary>The image; null if there is none.</summary>
    public PictureView? Image { get; init; }
}
