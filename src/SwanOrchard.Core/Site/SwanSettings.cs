using SwanOrchard.Core.Languages;

namespace SwanOrchard.Core.Site;

/// <summary>What the settings of that name store: the owner's choices that are not the CMS's own.</summary>
public sealed record SwanSettings
{
    /// <summary>The name under which recipes and the CMS store these settings.</summary>
    public const string Name = nameof(SwanSettings);

    public const int MaxItemsPerFeed = 200;

    /// <summary>The localization set of the organization that owns the site; its profiles are the header's social links.</summary>
    public string? Owner { get; set; }

    /// <summary>A language a reader asks for, and the one to give instead when the site does not have it.</summary>
    public IReadOnlyDictionary<string, string> Fallbacks { get; set; } = LanguageSettings.DefaultFallbacks;

    /// <summary>By language, the neutral address that “Leave this site” opens.</summary>
    public IReadOnlyDictionary<string, string> LeaveAddresses { get; set; } = new Dictionary<string, string>();

    /// <summary>The address the site is known by, such as <c>https://example.org</c>; null to take the one it is asked at.</summary>
    public string? CanonicalAddress { get; set; }

    /// <summary>What the browser's tab says instead of the page's title; null for the title.</summary>
    public string? DiscreetTitle { get; set; }

    /// <summary>Whether the browser's tab shows an icon that says nothing of the site.</summary>
    public bool DiscreetIcon { get; set; }

    /// <summary>The site's v3 onion address, or null.</summary>
    public string? OnionAddress { get; set; }

    /// <summary>Whether feeds hold whole articles, or their leads only.</summary>
    public bool FullTextFeeds { get; set; } = true;

    /// <summary>How many items a feed holds; from 1 to <see cref="MaxItemsPerFeed"/>.</summary>
    public int ItemsPerFeed { get; set; } = 20;

    /// <summary>Whether anyone may fetch a mirror package from the site.</summary>
    public bool OffersMirrorPackage { get; set; }
}
