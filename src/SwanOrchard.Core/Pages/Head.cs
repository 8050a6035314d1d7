using SwanOrchard.Core.Site;

namespace SwanOrchard.Core.Pages;

/// <summary>What the page's <c>head</c> says.</summary>
public sealed record Head
{
    /// <summary>The text of the browser's tab.</summary>
    public required string Title { get; init; }

    public string? Description { get; init; }

    /// <summary>The page's own absolute address; null for what search engines must not keep.</summary>
    public string? Canonical { get; init; }

    /// <summary>Every published language version, this one among them, and <c>x-default</c>.</summary>
    public IReadOnlyList<Alternate> Alternates { get; init; } = [];

    /// <summary>Open Graph properties.</summary>
    public IReadOnlyList<MetaProperty> Properties { get; init; } = [];

    /// <summary>schema.org data as JSON that is safe inside a <c>script</c> element; null where there is none.</summary>
    public string? JsonLd { get; init; }

    /// <summary>The feeds of what the page shows.</summary>
    public IReadOnlyList<FeedLink> Feeds { get; init; } = [];

    public required string Stylesheet { get; init; }

    /// <summary>The script, without which nothing is missing but the faster way out.</summary>
    public required string Script { get; init; }

    /// <summary>The icon of the browser's tab.</summary>
    public required string Icon { get; init; }
}
