namespace SwanOrchard.Core.Pages;

/// <summary>A page or section with lists of articles and organizations.</summary>
public sealed record Listing
{
    /// <summary>The number of articles on a page of a list.</summary>
    public const int PageSize = 10;

    /// <summary>The id of the notice about a missing translation, shown only to readers who arrive at it.</summary>
    public const string NotTranslatedAnchor = "not-translated";

    /// <summary>The heading of the page; null if the lists belong to a page with its own heading.</summary>
    public string? Title { get; init; }

    /// <summary>
    /// The notice for readers who arrive through the language switch from an untranslated page; null if the switch never leads here.
    /// </summary>
    public string? NotTranslated { get; init; }

    public IReadOnlyList<ListingSection> Sections { get; init; } = [];

    /// <summary>All news by year, where the list is that of all news; else none.</summary>
    public IReadOnlyList<NavigationLink> Years { get; init; } = [];

    /// <summary>The navigation between pages; null if there is only one.</summary>
    public Pager? Pager { get; init; }
}
