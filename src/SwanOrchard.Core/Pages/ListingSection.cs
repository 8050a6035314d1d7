namespace SwanOrchard.Core.Pages;

/// <summary>A list within a page.</summary>
public sealed record ListingSection
{
    /// <summary>The heading; null if the heading of the page is enough.</summary>
    public string? Title { get; init; }

    /// <summary>The heading level of the entries: 2 if the list has no heading, otherwise 3.</summary>
    public int EntryLevel => Title is null ? 2 : 3;

    public IReadOnlyList<ArticleCard> Articles { get; init; } = [];

    public IReadOnlyList<OrganizationCard> Organizations { get; init; } = [];

    /// <summary>The text for an empty list.</summary>
    public string? Empty { get; init; }

    /// <summary>The link to the complete list, if this is only part of it.</summary>
    public NamedLink? More { get; init; }
}
