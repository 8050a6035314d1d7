using SwanOrchard.Core.Translations;

namespace SwanOrchard.Translations.Apis;

/// <summary>A localization set, as the APIs tell of it to those who may use the desk.</summary>
/// <param name="Set">The id of the localization set.</param>
/// <param name="ContentType">The content type.</param>
/// <param name="Title">The title of the original.</param>
/// <param name="OriginalLanguage">The language of the original.</param>
/// <param name="Languages">The languages that it is, or may be, translated into.</param>
public sealed record TranslationFacts(
    string Set, string ContentType, string Title, string OriginalLanguage, IReadOnlyList<LanguageFacts> Languages)
{
    /// <summary>The facts of a set.</summary>
    public static TranslationFacts Of(TranslationSet set) => new(
        set.LocalizationSet,
        set.ContentType,
        set.Title,
        set.OriginalCulture,
        [.. set.Targets.Select(culture => LanguageFacts.Of(set, culture))]);
}
