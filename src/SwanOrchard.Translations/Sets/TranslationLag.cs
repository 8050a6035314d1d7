using SwanOrchard.Core.Translations;
using SwanOrchard.Newsroom.Content;
using SwanOrchard.Translations.Bases;
using YesSql;
using YesSql.Services;

namespace SwanOrchard.Translations.Sets;

/// <summary>Tells reader pages and packages which translations are outdated, and nothing else of what the desk knows.</summary>
public sealed class TranslationLag : ITranslationLag
{
    private readonly IStore _store;

    public TranslationLag(IStore store) => _store = store;

    /// <inheritdoc/>
    public async Task<IReadOnlyDictionary<(string Set, string Culture), DateTime>> BehindSinceAsync(IReadOnlyCollection<string> sets)
    {
        // A session without tracking: a package asks for all sets, and the request's own session would hold them all.
        await using var session = _store.CreateSession(withTracking: false);
        string[] ids = [.. sets];
        var found = await session
            .Query<TranslationSet, TranslationSetIndex>(index => index.LocalizationSet.IsIn(ids), collection: BaseText.Collection)
            .ListAsync();
        return found.DistinctBy(set => set.LocalizationSet).SelectMany(Outdated).ToDictionary();
    }

    /// <summary>The languages of a set that are outdated, and since when (UTC).</summary>
    internal static IEnumerable<KeyValuePair<(string Set, string Culture), DateTime>> Outdated(TranslationSet set) =>
        from language in set.Languages
        where set.StateOf(language.Key) == TranslationState.Outdated && language.Value.SinceUtc is not null
        select KeyValuePair.Create((set.LocalizationSet, language.Key), language.Value.SinceUtc!.Value);
}
