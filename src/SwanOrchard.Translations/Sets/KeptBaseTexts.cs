using SwanOrchard.Newsroom.Consent;
using SwanOrchard.Translations.Bases;

namespace SwanOrchard.Translations.Sets;

/// <summary>Names the base texts among the places where a person is mentioned.</summary>
public sealed class KeptBaseTexts : IKeptTexts
{
    private readonly BaseTexts _texts;
    private readonly TranslationSets _sets;

    public KeptBaseTexts(BaseTexts texts, TranslationSets sets)
    {
        _texts = texts;
        _sets = sets;
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<KeptText> ListAsync()
    {
        await foreach (var text in _texts.AllAsync())
        {
            yield return new(BaseTraces.Plain(text), () => PlaceAsync(text.LocalizationSet));
        }
    }

    private async Task<ConsentAppearance?> PlaceAsync(string id) =>
        await _sets.FindAsync(id) is { } set && set.Of(set.OriginalCulture) is { ContentItemId: { } item } original
            ? new(item, set.Title, set.ContentType, set.OriginalCulture, original.Published, IsNamed: false)
            : null;
}
