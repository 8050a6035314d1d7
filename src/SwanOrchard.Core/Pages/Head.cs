using SwanOrchard.Core.Site;

namespace SwanOrchard.Core.Pages;

/// <summary>The contents of the page's <c>head</c>.</summary>
public sealed record Head
{
    /// <summary>The text of the browser tab.</summary>
    public required string Title { get; init; }

    /// <summary>The page description; null if there is none.</summary>
    public string? Description { get; init; }

    /// <summary>The canonical URL of the page; null for pages that search engines must not index.</summary>
    public string? Canonical { get; init; }

    /// <summary>All published language versions, including this one, and <c>x-default</c>.</summary>
    public IReadOnlyList<Alternate> Alternates { get; init; } = [];

    /// <summary>Open Graph properties.</summary>
    public IReadOnlyList<MetaProperty> Properties { get; init; } = [];

    /// <summary>schema.org data as JSON that is safe inside a <c>script</c> element; null if there is none.</summary>
    public string? JsonLd { get; init; }

    /// <summary>The feeds of the content on the page.</summary>
    public IReadOnlyList<FeedLink> Feeds { get; init; } = [];

    /// <summary>The URL of the stylesheet.</summary>
    public required string Stylesheet { get; init; }

    /// <summary>The URL of the script. The page works without it, except for the faster exit.</summary>
    public required string Script { get; init; }

    /// <summary>The URL of the icon in the browser tab.</summary>
    public required string Icon { get; init; }
}
