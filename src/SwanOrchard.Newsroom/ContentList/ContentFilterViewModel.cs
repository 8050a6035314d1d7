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

    /// <summary>The id of the user who created the items; null or empty for all.</summary>
    public string? Owner { get; set; }

    /// <summary>The year of the first publication (UTC); null or empty for all.</summary>
    public string? Year { get; set; }

    /// <summary>How sets and their languages are listed, as a filter; null or empty for one row a set.</summary>
    public string? Languages { get; set; }

    /// <summary>The number of rows a page.</summary>
    public int Rows { get; set; }

    /// <summary>
    /// How many items were found, on all pages, if they can be ticked together; null if this page shows all, or there are too many.
    /// </summary>
    [BindNever]
    public int? AllFound { get; set; }

    /// <summary>The countries to choose from.</summary>
    [BindNever]
    public IEnumerable<SelectListItem> Countries { get; set; } = [];

    /// <summary>The organizations to choose from.</summary>
    [BindNever]
    public IEnumerable<SelectListItem> Organizations { get; set; } = [];

    /// <summary>The people to choose from.</summary>
    [BindNever]
    public IEnumerable<SelectListItem> Owners { get; set; } = [];

    /// <summary>The years to choose from.</summary>
    [BindNever]
    public IEnumerable<SelectListItem> Years { get; set; } = [];

    /// <summary>The ways to list languages to choose from.</summary>
    [BindNever]
    public IEnumerable<SelectListItem> LanguageChoices { get; set; } = [];

    /// <summary>The numbers of rows to choose from.</summary>
    [BindNever]
    public IEnumerable<SelectListItem> RowChoices { get; set; } = [];
}
