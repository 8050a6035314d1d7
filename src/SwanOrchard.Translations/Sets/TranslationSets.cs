using System.Text.Json;
using OrchardCore.ContentLocalization.Records;
using OrchardCore.ContentManagement;
using OrchardCore.Localization;
using OrchardCore.Modules;
using SwanOrchard.Core.Translations;
using SwanOrchard.Newsroom.Content;
using SwanOrchard.Newsroom.Languages;
using SwanOrchard.Translations.Bases;
using YesSql;

namespace SwanOrchard.Translations.Sets;

/// <summary>Reads the sets of the desk, and changes them in the session that changes their items.</summary>
public sealed class TranslationSets
{
    private readonly ISession _session;
    private readonly BaseTexts _bases;
    private readonly ILocalizationService _localization;
    private readonly ReaderChanges _readers;
    private readonly IClock _clock;

    public TranslationSets(
        ISession session, BaseTexts bases, ILocalizationService localization, ReaderChanges readers, IClock clock)
    {
        _session = session;
        _bases = bases;
        _localization = localization;
        _readers = readers;
        _clock = clock;
    }

    /// <summary>The set; null if there is none, or it was not looked at yet.</summary>
    public async Task<TranslationSet?> FindAsync(string set) => (await ListAsync(set)).FirstOrDefault();

    /// <summary>The original of a set as readers see it; its draft if they see nothing; null if there is none.</summary>
    public async Task<ContentItem?> OriginalAsync(TranslationSet set)
    {
        return (await VersionsAsync(set, set.OriginalCulture)).OrderBy(version => version.Published ? 0 : 1).FirstOrDefault();
    }

    /// <summary>The newest version of a set in a language, published or not; null if there is none.</summary>
    public async Task<ContentItem?> LatestAsync(TranslationSet set, string culture) =>
        (await VersionsAsync(set, culture)).Where(version => version.ContentItemId == set.Of(culture).ContentItemId)
            .FirstOrDefault(version => version.Latest);

    /// <summary>Changes a set, and stores it with the session if that makes a difference.</summary>
    /// <param name="set">The id of the localization set.</param>
    /// <param name="change">Tells the set what has happened; is also given the moment (UTC).</param>
    /// <param name="texts">Texts that a translation may have been made from now.</param>
    /// <returns>The set as it is now.</returns>
    /// <exception cref="ConcurrencyException">On saving the session: somebody else has changed it meanwhile.</exception>
    public async Task<TranslationSet> ChangeAsync(string set, Action<TranslationSet, DateTime> change, params TextSnapshot[] texts)
    {
        var utc = _clock.UtcNow;
        var (found, others) = await ListAsync(set) is [var first, .. var rest] ? (first, rest) : (null, (TranslationSet[])[]);
        foreach (var other in others)
        {
            // Two machines may have looked at it for the first time at once.
            _session.Delete(other, BaseText.Collection);
        }

        var before = found is null ? "" : JsonSerializer.Serialize(found);
        var basesBefore = Bases(found);
        var behindBefore = Behind(found);
        found ??= await NewAsync(set, utc);
        change(found, utc);
        await StoreAsync(found, before);
        await StoreBasesAsync(found, basesBefore, texts);
        if (!behindBefore.SequenceEqual(Behind(found)))
        {
            // Their pages may say so.
            _readers.Note();
        }

        return found;
    }

    /// <summary>Makes another language the original of a set, in the set and in its items, with the session.</summary>
    /// <returns>Whether that changed anything: there is an item in that language, and it was not the original.</returns>
    public async Task<bool> MakeOriginalAsync(string set, string culture)
    {
        var versions = await VersionsAsync(set);
        var chosen = versions
            .Where(version => string.Equals(version.PlaceInSet()?.Culture, culture, StringComparison.OrdinalIgnoreCase))
            .OrderBy(version => version.Published ? 0 : 1)
            .FirstOrDefault();
        if (chosen is null)
        {
            return false;
        }

        var isChanged = false;
        var text = chosen.Snapshot();
        await ChangeAsync(
            set,
            (found, utc) =>
            {
                isChanged = found.ChangeOriginal(culture, chosen.Published ? text : null, utc);
                found.Title = isChanged ? chosen.DisplayText ?? "" : found.Title;
            },
            text);
        foreach (var version in versions.Where(version => isChanged && version.Has<TranslationPart>()))
        {
            version.Alter<TranslationPart>(part => part.OriginalCulture = culture);
            await _session.SaveAsync(version, checkConcurrency: true);
        }

        return isChanged;
    }

    private async Task StoreAsync(TranslationSet set, string before)
    {
        if (IsEmpty(set))
        {
            if (set.Id > 0)
            {
                _session.Delete(set, BaseText.Collection);
            }
        }
        else if (JsonSerializer.Serialize(set) != before)
        {
            await _session.SaveAsync(set, checkConcurrency: true, BaseText.Collection);
        }
    }

    private async Task StoreBasesAsync(TranslationSet set, HashSet<string> before, TextSnapshot[] texts)
    {
        var now = IsEmpty(set) ? [] : Bases(set);
        if (before.Except(now).ToArray() is { Length: > 0 } gone)
        {
            await _bases.DropAsync(set.LocalizationSet, gone);
        }

        foreach (var hash in now.Except(before))
        {
            var text = texts.FirstOrDefault(text => text.Hash == hash)
                ?? (await OriginalAsync(set) is { Published: true } original ? original.Snapshot() : null);

            // Without it the desk says which fields changed, and not what they said.
            if (text?.Hash == hash)
            {
                await _bases.KeepAsync(set.LocalizationSet, text);
            }
        }
    }

    private async Task<TranslationSet> NewAsync(string id, DateTime utc)
    {
        var set = new TranslationSet { LocalizationSet = id };
        set.Rebuild(await VersionsAsync(id), await _localization.GetSupportedCulturesAsync(), utc);
        return set;
    }

    private Task<IEnumerable<ContentItem>> VersionsAsync(TranslationSet set, string language)
    {
        var (id, culture) = (set.LocalizationSet, language.ToLowerInvariant());
        return _session
            .Query<ContentItem, LocalizedContentItemIndex>(
                index => index.LocalizationSet == id && index.Culture == culture && (index.Published || index.Latest))
            .ListAsync();
    }

    private async Task<ContentItem[]> VersionsAsync(string set) =>
        [.. await _session
            .Query<ContentItem, LocalizedContentItemIndex>(index => index.LocalizationSet == set && (index.Published || index.Latest))
            .ListAsync()];

    private async Task<TranslationSet[]> ListAsync(string set) =>
        [.. await _session
            .Query<TranslationSet, TranslationSetIndex>(index => index.LocalizationSet == set, collection: BaseText.Collection)
            .OrderBy(index => index.DocumentId)
            .ListAsync()];

    private static bool IsEmpty(TranslationSet set) => set.Languages.Values.All(language => language.ContentItemId is null);

    private static KeyValuePair<(string, string), DateTime>[] Behind(TranslationSet? set) =>
        set is null ? [] : [.. TranslationLag.Outdated(set)];

    private static HashSet<string> Bases(TranslationSet? set) =>
        [.. (set?.Languages.Values ?? Enumerable.Empty<SetLanguage>()).Select(language => language.BaseText).OfType<string>()];
}
