using SwanOrchard.Core.Languages;

namespace SwanOrchard.Core.Site;

/// <summary>The stored settings of this name: the owner's choices that are not settings of the CMS itself.</summary>
public sealed record SwanSettings
{
    /// <summary>The name under which recipes and the CMS store the settings.</summary>
    public const string Name = nameof(SwanSettings);

    /// <summary>The most items of a feed.</summary>
    public const int MaxItemsPerFeed = 200;

    /// <summary>The localization set of the owner organization; its profiles are the social links in the header.</summary>
    public string? Owner { get; set; }

    /// <summary>Maps a language that the site may lack to the one to use instead.</summary>
    public IReadOnlyDictionary<string, string> Fallbacks { get; set; } = LanguageSettings.DefaultFallbacks;

    /// <summary>The neutral URL that “Leave this site” opens, by language.</summary>
    public IReadOnlyDictionary<string, string> LeaveAddresses { get; set; } = new Dictionary<string, string>();

    /// <summary>The public URL of the site, such as <c>https://example.org</c>; null to use that of the request.</summary>
    public string? CanonicalAddress { get; set; }

    /// <summary>The text of the browser tab instead of the page title; null for the page title.</summary>
    public string? DiscreetTitle { get; set; }

    /// <summary>Whether the browser tab shows an icon that reveals nothing about the site.</summary>
    public bool DiscreetIcon { get; set; }

    /// <summary>The site's v3 onion address, or null.</summary>
    public string? OnionAddress { get; set; }

    /// <summary>Whether readers of a translation are told that its original has changed since.</summary>
    public bool TellsOfOutdatedTranslations { get; set; }

    /// <summary>Whether feeds contain whole articles or only their leads.</summary>
    public bool FullTextFeeds { get; set; } = true;

    /// <summary>The number of items in a feed, 1 to <see cref="MaxItemsPerFeed"/>.</summary>
    public int ItemsPerFeed { get; set; } = 20;

    /// <summary>Whether anyone may download a mirror package from the site.</summary>
    public bool OffersMirrorPackage { get; set; }
}
