using SwanOrchard.Core.Languages;

namespace SwanOrchard.Core.Pages;

/// <summary>A complete article.</summary>
public sealed record ArticleView
{
    public required string Title { get; init; }

    public string? Lead { get; init; }

    /// <summary>The cleaned body, printed without escaping.</summary>
    public required string Body { get; init; }

    /// <summary>The first publication; null in the preview of an article that was never published.</summary>
    public DateView? Published { get; init; }

    /// <summary>The last change, if it was on a later day than the publication; otherwise null.</summary>
    public DateView? Updated { get; init; }

    public EventDates? Event { get; init; }

    public IReadOnlyList<string> Places { get; init; } = [];

    public NamedLink? Country { get; init; }

    public IReadOnlyList<NamedLink> Organizations { get; init; } = [];

    public IReadOnlyList<ContactView> Contacts { get; init; } = [];

    public NamedLink? MoreInfo { get; init; }

    public PictureView? Image { get; init; }
}
