using SwanOrchard.Core.Translations;

namespace SwanOrchard.Translations.Apis;

/// <summary>One language of a <see cref="TranslationFacts"/>.</summary>
/// <param name="Language">The language, spelled as in the settings.</param>
/// <param name="State">The name of its <see cref="TranslationState"/>.</param>
/// <param name="SinceUtc">Since when (UTC).</param>
/// <param name="ContentItemId">The id of the translation; null if there is none.</param>
/// <param name="HasDraft">Whether there is a draft that readers do not see.</param>
/// <param name="MachineMade">Whether a machine made it and nobody has confirmed it.</param>
/// <param name="ChangedFields">The fields of the original that read otherwise now.</param>
public sealed record LanguageFacts(
    string Language,
    string State,
    DateTime? SinceUtc,
    string? ContentItemId,
    bool HasDraft,
    bool MachineMade,
    IReadOnlyList<string> ChangedFields)
{
    /// <summary>The facts of a language.</summary>
    public static LanguageFacts Of(TranslationSet set, string culture)
    {
        var language = set.Of(culture);
        return new(
            culture,
            set.StateOf(culture).ToString(),
            language.SinceUtc is { } since ? DateTime.SpecifyKind(since, DateTimeKind.Utc) : null,
            language.ContentItemId,
            language.Draft,
            language.MachineMade,
            set.ChangedFields(culture));
    }
}
