using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace SwanOrchard.Newsroom.ContentList;

/// <summary>The newsroom's filters of the admin's content list.</summary>
public class ContentFilterViewModel
{
    /// <summary>ISO 3166-1 alpha-2; null or empty for all countries.</summary>
    public string? Country { get; set; }

    /// <summary>The localization set of an organization; null or empty for all.</summary>
    public string? Organization { get; set; }

    /// <summary>The countries to choose from.</summary>
    [BindNever]
    public IEnumerable<SelectListItem> Countries { get; set; } = [];

    /// <summary>The organizations to choose from.</summary>
    [BindNever]
    public IEnumerable<SelectListItem> Organizations { get; set; } = [];
}
