using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace SwanOrchard.Newsroom.Languages;

/// <summary>The form for the language of a new item.</summary>
public class TranslationPartViewModel
{
    /// <summary>The selected language.</summary>
    public string? Culture { get; set; }

    /// <summary>The languages to choose from: those of the site.</summary>
    [BindNever]
    public IEnumerable<SelectListItem> Cultures { get; set; } = [];
}
