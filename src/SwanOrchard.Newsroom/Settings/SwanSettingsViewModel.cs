using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace SwanOrchard.Newsroom.Settings;

/// <summary>The form of the newsroom's settings; see <see cref="Core.Site.SwanSettings"/>.</summary>
public class SwanSettingsViewModel
{
    /// <summary>The localization set of the organization that owns the site; null or empty for none.</summary>
    public string? Owner { get; set; }

    /// <summary>The site's canonical URL, as typed.</summary>
    public string? CanonicalAddress { get; set; }

    /// <summary>A title for the browser tab that does not give the site away; null or empty for the real one.</summary>
    public string? DiscreetTitle { get; set; }

    /// <summary>Whether the browser tab shows an icon that does not give the site away.</summary>
    public bool DiscreetIcon { get; set; }

    /// <summary>Whether readers of a translation are told that its original has changed since.</summary>
    public bool TellsOfOutdatedTranslations { get; set; }

    /// <summary>The site's onion address, as typed.</summary>
    public string? OnionAddress { get; set; }

    /// <summary>One fallback a line: the requested language, an equals sign, the language to show instead.</summary>
    public string? Fallbacks { get; set; }

    /// <summary>
    /// The number of items in a feed, from 1 to <see cref="Core.Site.SwanSettings.MaxItemsPerFeed"/>; null if not a number.
    /// </summary>
    public int? ItemsPerFeed { get; set; }

    /// <summary>Whether feeds carry the full text.</summary>
    public bool FullTextFeeds { get; set; }

    /// <summary>Whether anyone may download the mirror package.</summary>
    public bool OffersMirrorPackage { get; set; }

    /// <summary>Where “Leave this site” leads, one row for each language.</summary>
    public IList<LeaveAddressRow> LeaveAddresses { get; set; } = [];

    /// <summary>The organizations to choose the owner from.</summary>
    [BindNever]
    public IEnumerable<SelectListItem> Organizations { get; set; } = [];
}
