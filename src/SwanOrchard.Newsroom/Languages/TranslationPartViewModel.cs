using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace SwanOrchard.Newsroom.Languages;

/// <summary>The form of a new item's language.</summary>
public class TranslationPartViewModel
{
    public string? Culture { get; set; }

    [BindNever]
    public IEnumerable<SelectListItem> Cultures { get; set; } = [];
}
