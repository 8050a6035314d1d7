namespace SwanOrchard.Core.Pages;

/// <summary>The header of every page.</summary>
public sealed record SiteHeader
{
    /// <summary>The short name of the owner.</summary>
    public required string Brand { get; init; }

    /// <summary>The language of <see cref="Brand"/> if it differs from that of the page; otherwise null.</summary>
    public string? BrandLanguage { get; init; }

    /// <summary>The URL of the site's logo.</summary>
    public required string Mark { get; init; }

    /// <summary>The path of the home page in the page's language.</summary>
    public required string HomeUrl { get; init; }

    /// <summary>The neutral URL of “Leave this site”; null if the settings name none.</summary>
    public string? LeaveUrl { get; init; }

    /// <summary>The path of the page that lists all feeds.</summary>
    public required string FeedsUrl { get; init; }

    /// <summary>The main menu.</summary>
    public IReadOnlyList<NavigationLink> Menu { get; init; } = [];

    /// <summary>The language switch; empty on the page for choosing a language.</summary>
    public IReadOnlyList<LanguageLink> Languages { get; init; } = [];

    /// <summary>The owner's accounts on social networks.</summary>
    public IReadOnlyList<ProfileLink> Profiles { get; init; } = [];
}
