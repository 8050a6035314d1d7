using SwanOrchard.Core.Languages;

namespace SwanOrchard.Core.Pages;

/// <summary>An article in a list.</summary>
public sealed record ArticleCard
{
    public required string Title { get; init; }

    public required string Url { get; init; }

    public string? Lead { get; init; }

    public DateView? Published { get; init; }

    public EventDates? Event { get; init; }

    public NamedLink? Country { get; init; }

    public PictureView? Image { get; init; }
}
