using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;
using SwanOrchard.Core.Translations;
using SwanOrchard.Core.Translations.Exchange;
using SwanOrchard.Translations.Bases;
using SwanOrchard.Translations.Sets;

namespace SwanOrchard.Translations.Exchange;

/// <summary>Finds the texts of a set that are translated into a language.</summary>
public sealed class SetTexts
{
    private readonly TranslationSets _sets;
    private readonly BaseTexts _bases;

    public SetTexts(TranslationSets sets, BaseTexts bases)
    {
        _sets = sets;
        _bases = bases;
    }

    /// <summary>
    /// The texts, the original as readers see it, and the newest version of the translation; null if there is no original.
    /// </summary>
    public async Task<(ItemTexts Texts, ContentItem Original, ContentItem? Translation)?> FindAsync(TranslationSet set, string culture)
    {
        if (await _sets.OriginalAsync(set) is not { } original)
        {
            return null;
        }

        var translation = await _sets.LatestAsync(set, culture);
        var known = set.Of(culture).BaseText is { } hash ? await _bases.FindAsync(set.LocalizationSet, hash) : null;
        return (new((JsonObject)original.Content, (JsonObject?)translation?.Content, known), original, translation);
    }
}
