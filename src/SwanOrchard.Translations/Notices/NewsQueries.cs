using OrchardCore.ContentLocalization.Records;
using OrchardCore.ContentManagement.Records;
using SwanOrchard.Core.Translations;
using SwanOrchard.Translations.Bases;
using SwanOrchard.Translations.Sets;
using YesSql;
using YesSql.Services;

namespace SwanOrchard.Translations.Notices;

/// <summary>
/// Finds what has come to be translated since a moment: of originals that readers see, and so nothing of anybody's drafts.
/// </summary>
public sealed class NewsQueries
{
    // Whoever has so much to do needs no exact number.
    private const int Most = 500;

    private readonly ISession _session;

    public NewsQueries(ISession session) => _session = session;

    /// <summary>Each translation that is missing or outdated because its original was published or changed since a moment (UTC).</summary>
    public async Task<IReadOnlyList<TranslationNews>> ListAsync(DateTime sinceUtc)
    {
        string[] items =
        [
            .. (await _session.QueryIndex<ContentItemIndex>(index => index.Published && index.PublishedUtc > sinceUtc)
                .OrderByDescending(index => index.PublishedUtc)
                .Take(Most)
                .ListAsync()).Select(index => index.ContentItemId),
        ];
        if (items.Length == 0)
        {
            return [];
        }

        var versions = await _session
            .QueryIndex<LocalizedContentItemIndex>(index => index.Published && index.ContentItemId.IsIn(items))
            .ListAsync();
        string[] sets = [.. versions.Select(index => index.LocalizationSet).Distinct()];
        var found = await _session
            .Query<TranslationSet, TranslationSetIndex>(index => index.LocalizationSet.IsIn(sets), collection: BaseText.Collection)
            .ListAsync();
        return
        [
            .. from set in found
               where set.ChangedUtc > sinceUtc
               from culture in set.Targets
               let state = set.StateOf(culture)
               where state is TranslationState.Missing or TranslationState.Outdated
               select new TranslationNews(culture, state, set.ChangedUtc!.Value),
        ];
    }
}
