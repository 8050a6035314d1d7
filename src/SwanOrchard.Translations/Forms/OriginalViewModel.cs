using Microsoft.AspNetCore.Mvc.ModelBinding;
using OrchardCore.DisplayManagement.Views;
using SwanOrchard.Core.Translations;

namespace SwanOrchard.Translations.Forms;

/// <summary>The original in the form of a translation.</summary>
public class OriginalViewModel : ShapeViewModel
{
    /// <summary>The localization set.</summary>
    [BindNever]
    public TranslationSet Set { get; set; } = new();

    /// <summary>The language of the translation.</summary>
    [BindNever]
    public string Culture { get; set; } = "";

    /// <summary>Whether readers see the original; if not, its draft is shown.</summary>
    [BindNever]
    public bool IsPublished { get; set; }

    /// <summary>Its texts, in the order of its form.</summary>
    [BindNever]
    public IReadOnlyList<OriginalField> Fields { get; set; } = [];

    /// <summary>How the translation stands, or would stand once readers see it.</summary>
    [BindNever]
    public TranslationState State { get; set; }

    /// <summary>Whether the person may make the translation the original.</summary>
    [BindNever]
    public bool MayBeOriginal { get; set; }

    /// <summary>Whether the person is asked if the translation is in step.</summary>
    [BindNever]
    public bool IsAsked { get; set; }

    /// <summary>Whether “in step” is ticked.</summary>
    [BindNever]
    public bool InStep { get; set; }

    /// <summary>The hash of what is shown, which the answer is about.</summary>
    [BindNever]
    public string Shown { get; set; } = "";
}
