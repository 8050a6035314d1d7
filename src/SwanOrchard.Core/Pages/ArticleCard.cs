using SwanOrchard.Core.Languages;

namespace SwanOrchard.Core.Pages;

/// <summary>An article in a list.</summary>
public sealed record ArticleCard
{
    /// <summary>The title of the article.</summary>
    public required string Title { get; init; }

    /// <summary>The path of the article's page.</summary>
    public required string Url { get; init; }

    public string? Lead { get; init; }

    /// <summary>The first publication.</summary>
    public DateView? Published { get; init; }

    /// <summary>The dates of the reported event.</summary>
    public EventDates? Event { get; init; }

    public NamedLink? Country { get; init; }

    public PictureView? Image { get; init; }
}
