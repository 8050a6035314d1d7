using OrchardCore.ContentManagement;

namespace SwanOrchard.Newsroom.Languages;

/// <summary>Says which language version of a set the others are translated from.</summary>
public sealed class TranslationPart : ContentPart
{
    /// <summary>The language of the original; null if not known, which counts as an original.</summary>
    public string? OriginalCulture { get; set; }
}
