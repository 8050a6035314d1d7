using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;
using SwanOrchard.Core.Translations;
using SwanOrchard.Translations.Bases;

namespace SwanOrchard.Translations.Forms;

/// <summary>Compares what an original says with what it said when a translation was made or last confirmed.</summary>
public sealed class OriginalTexts
{
    private readonly BaseTexts _bases;

    public OriginalTexts(BaseTexts bases) => _bases = bases;

    /// <summary>The texts of the original; after them those that it no longer has.</summary>
    /// <param name="set">The set.</param>
    /// <param name="culture">The language of the translation.</param>
    /// <param name="original">The version of the original to show.</param>
    public async Task<IReadOnlyList<OriginalField>> CompareAsync(TranslationSet set, string culture, ContentItem original)
    {
        var language = set.Of(culture);
        var texts = TranslatableTexts.Of((JsonObject)original.Content);
        var hashes = language.Base ?? [];
        var isBehind = texts.Count != hashes.Count || texts.Any(text => hashes.GetValueOrDefault(text.Field) != TextHash.Of(text.Read));
        var known = isBehind && language.BaseText is { } hash ? await _bases.FindAsync(set.LocalizationSet, hash) : null;
        return
        [
            .. texts.Select(text => Compare(text, language.Base, known)),
            .. hashes.Keys.Except(texts.Select(text => text.Field)).Order(StringComparer.Ordinal).Select(field => new OriginalField(
                field, known?.Texts.FirstOrDefault(text => text.Field == field)?.Kind ?? TextKind.Plain)
            {
                Pieces = known is null ? [] : [new(TextPieceKind.Removed, known.Text(field))],
                IsChanged = true,
                IsForgotten = known is null,
            }),
        ];
    }

    private static OriginalField Compare(TranslatableText text, Dictionary<string, string>? hashes, TextSnapshot? known)
    {
        var isChanged = hashes is not null && hashes.GetValueOrDefault(text.Field) != TextHash.Of(text.Read);
        var isForgotten = isChanged && known is null;
        return new(text.Field, text.Kind)
        {
            Stored = text.Stored,
            Pieces = isChanged && known is not null
                ? TextDiff.Compare(text.Kind, known.Text(text.Field), text.Read)
                : [new(TextPieceKind.Same, text.Read)],
            IsChanged = isChanged,
            IsForgotten = isForgotten,
        };
    }
}
