namespace SwanOrchard.Core.Pages;

/// <summary>Lists of articles and organizations.</summary>
public sealed record Listing
{
    /// <summary>How many articles stand on one page of a list.</summary>
    public const int PageSize = 10;

    /// <summary>The id of the word about a missing translation, which shows only to those who arrive at it.</summary>
    public const string NotTranslatedAnchor = "not-translated";

    /// <summary>The page's heading; null where the lists stand below something that has one.</summary>
    public string? Title { get; init; }

    /// <summary>What the switch says on arrival from a page without a translation; null where it never leads here.</summary>
    public string? NotTranslated { get; init; }

    public IReadOnlyList<ListingSection> Sections { get; init; } = [];

    /// <summary>All news by year, where the list is that of all news; else none.</summary>
    public IReadOnlyList<NavigationLink> Years { get; init; } = [];

    public Pager? Pager { get; init; }
}
