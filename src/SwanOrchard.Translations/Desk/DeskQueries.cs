using Dapper;
using OrchardCore.Modules;
using SwanOrchard.Core.Html;
using SwanOrchard.Core.Translations;
using SwanOrchard.Newsroom.Content;
using SwanOrchard.Translations.Bases;
using SwanOrchard.Translations.Sets;
using YesSql;

namespace SwanOrchard.Translations.Desk;

/// <summary>Lists and counts the sets of the desk: one statement for a page, one for all counts.</summary>
public sealed class DeskQueries
{
    private readonly ISession _session;
    private readonly IClock _clock;

    public DeskQueries(ISession session, IClock clock)
    {
        _session = session;
        _clock = clock;
    }

    /// <summary>The sets of a page, the most urgent first, and of those the longest in their state.</summary>
    /// <param name="filter">Which.</param>
    /// <param name="take">The most sets. One more than fit tells whether there is another page.</param>
    public async Task<IReadOnlyList<TranslationSet>> ListAsync(DeskFilter filter, int take)
    {
        var query = _session.Query<TranslationSet, TranslationIndex>(collection: BaseText.Collection);

        // Each of these finds one row of a set.
        if (filter.Language is { } language)
        {
            var culture = language.ToLowerInvariant();
            query = query.Where(index => index.Culture == culture);
        }
        else if (filter.State is not null)
        {
            query = query.Where(index => index.IsFirstOfState);
        }
        else
        {
            query = query.Where(index => index.IsMostUrgent);
        }

        if (filter.State is { } state)
        {
            var number = (int)state;
            query = query.Where(index => index.State == number);
        }

        if (filter.Type is { } type)
        {
            query = query.Where(index => index.ContentType == type);
        }

        if (filter.Days is { } days)
        {
            var before = _clock.UtcNow.AddDays(-days);
            query = query.Where(index => index.SinceUtc < before);
        }

        foreach (var word in FoldedText.Of(filter.Text).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            query = query.Where(index => index.Title.Contains(word));
        }

        return
        [
            .. await query
                .OrderBy(index => index.Urgency)
                .ThenBy(index => index.SinceUtc)
                .ThenBy(index => index.DocumentId)
                .Skip((Math.Max(filter.Page, 1) - 1) * DeskFilter.PageSize)
                .Take(take)
                .ListAsync(),
        ];
    }

    /// <summary>The sets whose translation nobody knows the base of and readers have seen since before a moment.</summary>
    /// <param name="language">The language of the translation.</param>
    /// <param name="before">The moment (UTC).</param>
    /// <param name="after">The number of the set to begin after; 0 for all.</param>
    /// <param name="take">The most sets.</param>
    public async Task<IReadOnlyList<TranslationSet>> OldAsync(string language, DateTime before, long after, int take)
    {
        const int unknown = (int)TranslationState.Unknown;
        var culture = language.ToLowerInvariant();
        return
        [
            .. await _session
                .Query<TranslationSet, TranslationIndex>(
                    index => index.Culture == culture && index.State == unknown && index.SinceUtc < before && index.DocumentId > after,
                    collection: BaseText.Collection)
                .OrderBy(index => index.DocumentId)
                .Take(take)
                .ListAsync(),
        ];
    }

    /// <summary>The counts of each language, by language.</summary>
    public async Task<IReadOnlyList<Coverage>> CountAsync()
    {
        var names = _session.Store.Configuration;
        var (culture, state) = (names.Column(nameof(TranslationIndex.Culture)), names.Column(nameof(TranslationIndex.State)));

        // Without a transaction of its own: on SQLite it would wait for all who write.
        var connection = await _session.CreateConnectionAsync();
        var rows = await connection.QueryAsync<(string Culture, int State, int Count)>(
            $"select {culture}, {state}, count(*) from {names.IndexTable<TranslationIndex>(BaseText.Collection)} "
                + $"group by {culture}, {state}",
            transaction: _session.CurrentTransaction);
        return
        [
            .. rows.GroupBy(row => row.Culture)
                .OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => new Coverage(group.Key, group.ToDictionary(row => (TranslationState)row.State, row => row.Count))),
        ];
    }
}
