using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace SwanOrchard.Newsroom.Settings;

/// <summary>The form of the newsroom's settings.</summary>
public class SwanSettingsViewModel
{
    public string? Owner { get; set; }

    public string? CanonicalAddress { get; set; }

    public string? DiscreetTitle { get; set; }

    public bool DiscreetIcon { get; set; }

    public string? OnionAddress { get; set; }

    /// <summary>One a line: a language asked for, an equals sign, the language to give instead.</summary>
    public string? Fallbacks { get; set; }

    public int? ItemsPerFeed { get; set; }

    public bool FullTextFeeds { get; set; }

    public bool OffersMirrorPackage { get; set; }

    public IList<LeaveAddressRow> LeaveAddresses { get; set; } = [];

    [BindNever]
    public IEnumerable<SelectListItem> Organizations { get; set; } = [];
}
