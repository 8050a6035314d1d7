using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using SwanOrchard.Newsroom.Forms;

namespace SwanOrchard.Newsroom.Languages;

/// <summary>The form for the language of a new item or a draft.</summary>
public class TranslationPartViewModel : ICardFields
{
    /// <summary>The selected language.</summary>
    public string? Culture { get; set; }

    /// <summary>Whether the item is not stored yet.</summary>
    [BindNever]
    public bool IsNew { get; set; }

    /// <summary>The languages to choose from: those of the site.</summary>
    [BindNever]
    public IEnumerable<SelectListItem> Cultures { get; set; } = [];

    /// <summary>Whether the language is still to be chosen.</summary>
    public bool IsFilled => IsNew;

    /// <inheritdoc/>
    public IReadOnlyCollection<string> Fields => [nameof(Culture)];
}
