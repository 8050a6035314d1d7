using OrchardCore.ContentManagement;

namespace SwanOrchard.Newsroom.Languages;

/// <summary>Which language version of a set the others are translated from.</summary>
public sealed class TranslationPart : ContentPart
{
    public string? OriginalCulture { get; set; }
}
