using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace SwanOrchard.Newsroom.ContentList;

/// <summary>The newsroom's own filters of the admin's content list.</summary>
public class ContentFilterViewModel
{
    /// <summary>ISO 3166-1 alpha-2.</summary>
    public string? Country { get; set; }

    /// <summary>A localization set.</summary>
    public string? Organization { get; set; }

    [BindNever]
    public IEnumerable<SelectListItem> Countries { get; set; } = [];

    [BindNever]
    public IEnumerable<SelectListItem> Organizations { get; set; } = [];
}
