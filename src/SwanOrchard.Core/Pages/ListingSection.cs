namespace SwanOrchard.Core.Pages;

/// <summary>One list.</summary>
public sealed record ListingSection
{
    /// <summary>Its heading; null where the page's heading says it all.</summary>
    public string? Title { get; init; }

    /// <summary>2 for the page's sections, 3 below them: the level of an entry's heading.</summary>
    public int EntryLevel => Title is null ? 2 : 3;

    public IReadOnlyList<ArticleCard> Articles { get; init; } = [];

    public IReadOnlyList<OrganizationCard> Organizations { get; init; } = [];

    /// <summary>What to say where the list is empty.</summary>
    public string? Empty { get; init; }

    /// <summary>The whole list, where this is a part of it.</summary>
    public NamedLink? More { get; init; }
}
