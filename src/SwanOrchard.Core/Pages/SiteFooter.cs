namespace SwanOrchard.Core.Pages;

/// <summary>The band at the end of every page.</summary>
public sealed record SiteFooter
{
    /// <summary>The owner's full name.</summary>
    public required string Owner { get; init; }

    /// <summary>The language of <see cref="Owner"/> where it is not the page's; else null.</summary>
    public string? OwnerLanguage { get; init; }

    /// <summary>The owner's page; null where it has none.</summary>
    public string? OwnerUrl { get; init; }

    /// <summary>In a published copy, the date of what it shows; else null.</summary>
    public DateView? CopyOf { get; init; }

    /// <summary>The page to search on, which lists the years of the archive too.</summary>
    public required string SearchUrl { get; init; }

    public IReadOnlyList<NavigationLink> Menu { get; init; } = [];
}
