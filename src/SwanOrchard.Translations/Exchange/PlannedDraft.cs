using OrchardCore.ContentManagement;
using SwanOrchard.Core.Translations;
using SwanOrchard.Core.Translations.Exchange;

namespace SwanOrchard.Translations.Exchange;

/// <summary>An item of a file that is right, and says something new.</summary>
/// <param name="Item">The item, as the file has it.</param>
/// <param name="Set">Its localization set.</param>
/// <param name="Culture">The language, spelled as in the settings.</param>
/// <param name="Texts">Its texts, as the site has them.</param>
/// <param name="Original">The original.</param>
/// <param name="Translation">The newest version of the translation; null if there is none.</param>
/// <param name="Targets">The new texts, by the ids of their units.</param>
/// <param name="IsMachineMade">Whether a machine made them, and nobody has read them yet.</param>
public sealed record PlannedDraft(
    ReadItem Item,
    TranslationSet Set,
    string Culture,
    ItemTexts Texts,
    ContentItem Original,
    ContentItem? Translation,
    IReadOnlyDictionary<string, string> Targets,
    bool IsMachineMade)
{
    /// <summary>Whether the original has changed since the file was made.</summary>
    public bool IsBehind => Item.Reference.Original != Texts.OriginalHash;
}
