using SwanOrchard.Core.Languages;

namespace SwanOrchard.Core.Pages;

/// <summary>A complete article.</summary>
public sealed record ArticleView
{
    public required string Title { get; init; }

    /// <summary>The lead; null if there is none.</summary>
    public string? Lead { get; init; }

    /// <summary>The cleaned body, printed without escaping.</summary>
    public required string Body { get; init; }

    /// <summary>The table of contents; empty if the body has fewer than four headings.</summary>
    public IReadOnlyList<ContentsEntry> Contents => ContentsEntry.Of(Body);

    /// <summary>The first publication; null in the preview of an article that was never published.</summary>
    public DateView? Published { get; init; }

    /// <summary>The last change, if it was on a later day than the publication; otherwise null.</summary>
    public DateView? Updated { get; init; }

    /// <summary>The dates of the reported event; null if there are none.</summary>
    public EventDates? Event { get; init; }

    /// <summary>The places that the article is about.</summary>
    public IReadOnlyList<PlaceView> Places { get; init; } = [];

    /// <summary>The country and its page; null if there is none.</summary>
    public NamedLink? Country { get; init; }

    /// <summary>The organizations and their pages, each in its best version for the page.</summary>
    public IReadOnlyList<NamedLink> Organizations { get; init; } = [];

    /// <summary>The contacts who agreed to be named.</summary>
    public IReadOnlyList<ContactView> Contacts { get; init; } = [];

    /// <summary>The link for further reading; null if there is none.</summary>
    public NamedLink? MoreInfo { get; init; }

    /// <summary>The image; null if there is none.</summary>
    public PictureView? Image { get; init; }

    /// <summary>Up to three articles before it of the same country or of an organization of its, the newest first.</summary>
    public IReadOnlyList<NamedLink> Earlier { get; init; } = [];

    /// <summary>Up to three that followed it, the oldest first.</summary>
    public IReadOnlyList<NamedLink> Later { get; init; } = [];
}
