using SwanOrchard.Core.Languages;

namespace SwanOrchard.Core.Pages;

/// <summary>An article, whole.</summary>
public sealed record ArticleView
{
    public required string Title { get; init; }

    public string? Lead { get; init; }

    /// <summary>The cleaned body, to be printed as it is.</summary>
    public required string Body { get; init; }

    /// <summary>The first publication; null in the preview of what was never published.</summary>
    public DateView? Published { get; init; }

    /// <summary>The last change, where it is of a later day.</summary>
    public DateView? Updated { get; init; }

    public EventDates? Event { get; init; }

    public IReadOnlyList<string> Places { get; init; } = [];

    public NamedLink? Country { get; init; }

    public IReadOnlyList<NamedLink> Organizations { get; init; } = [];

    public IReadOnlyList<ContactView> Contacts { get; init; } = [];

    public NamedLink? MoreInfo { get; init; }

    public PictureView? Image { get; init; }

    /// <summary>Up to three articles before it of the same country or of an organization of its, the newest first.</summary>
    public IReadOnlyList<NamedLink> Earlier { get; init; } = [];

    /// <summary>Up to three that followed it, the oldest first.</summary>
    public IReadOnlyList<NamedLink> Later { get; init; } = [];
}
