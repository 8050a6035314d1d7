namespace SwanOrchard.Core.Pages;

/// <summary>The footer of every page.</summary>
public sealed record SiteFooter
{
    /// <summary>The full name of the owner.</summary>
    public required string Owner { get; init; }

    /// <summary>The language of <see cref="Owner"/> if it differs from that of the page; otherwise null.</summary>
    public string? OwnerLanguage { get; init; }

    /// <summary>The path of the owner's page; null if there is none.</summary>
    public string? OwnerUrl { get; init; }

    /// <summary>On the home pages and not-found pages of a published copy, the date of its content; otherwise null.</summary>
    public DateView? CopyOf { get; init; }

    /// <summary>The page to search on, which lists the years of the archive too.</summary>
    public required string SearchUrl { get; init; }

    /// <summary>The page that lists the countries.</summary>
    public required string CountriesUrl { get; init; }

    /// <summary>The main menu.</summary>
    public IReadOnlyList<NavigationLink> Menu { get; init; } = [];
}
