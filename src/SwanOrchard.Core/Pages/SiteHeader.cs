namespace SwanOrchard.Core.Pages;

/// <summary>The band on top of every page.</summary>
public sealed record SiteHeader
{
    /// <summary>The owner's short name.</summary>
    public required string Brand { get; init; }

    /// <summary>The language of <see cref="Brand"/> where it is not the page's; else null.</summary>
    public string? BrandLanguage { get; init; }

    /// <summary>The site's mark, an image.</summary>
    public required string Mark { get; init; }

    public required string HomeUrl { get; init; }

    /// <summary>The neutral address to leave for; null where the settings name none.</summary>
    public string? LeaveUrl { get; init; }

    /// <summary>The page that lists all feeds.</summary>
    public required string FeedsUrl { get; init; }

    public IReadOnlyList<NavigationLink> Menu { get; init; } = [];

    public IReadOnlyList<LanguageLink> Languages { get; init; } = [];

    public IReadOnlyList<ProfileLink> Profiles { get; init; } = [];
}
