using Dapper;
using SwanOrchard.Core.Content;
using SwanOrchard.Core.Site;
using YesSql;

namespace SwanOrchard.Newsroom.Content;

/// <summary>Queries <see cref="NewsroomIndex"/> for the articles on one page of a list; it reads that page only, not the archive.</summary>
public sealed class NewsroomLists
{
    // From here on, knowing from which end a page is nearer is worth a count.
    private const int FarSkip = 1_000;

    private readonly ISession _session;
    private readonly KnownContent _known;

    public NewsroomLists(ISession session, KnownContent known)
    {
        _session = session;
        _known = known;
    }

    /// <summary>The content item ids of articles by first publication, newest first unless the filter says otherwise.</summary>
    public async Task<IReadOnlyList<string>> GetIdsAsync(ArticleFilter filter, int skip, int take)
    {
        if (skip < FarSkip)
        {
            return await GetIdsAsync(filter, filter.OldestFirst, skip, take);
        }

        // A database steps through all the rows it skips, so pages in the second half of a long list are read from its end.
        var count = await CountAsync(filter);
        take = Math.Min(take, count - skip);
        return take <= 0 ? []
            : skip <= count / 2 ? await GetIdsAsync(filter, filter.OldestFirst, skip, take)
            : [.. (await GetIdsAsync(filter, !filter.OldestFirst, count - skip - take, take)).Reverse()];
    }

    /// <summary>The number of articles that a filter selects.</summary>
    public Task<int> CountAsync(ArticleFilter filter) =>
        _known.GetAsync((nameof(NewsroomLists), filter), () => Query(filter).CountAsync());

    /// <summary>
    /// The content item ids of the articles that any of some filters selects, and that were first published last before a moment or
    /// first after it, in no particular order. One statement, which steps to a few rows of the index for each filter.
    /// </summary>
    /// <param name="anyOf">The filters. What they say of time and order does not count.</param>
    /// <param name="moment">The moment, in UTC.</param>
    /// <param name="most">The most articles on either side.</param>
    public async Task<IReadOnlyList<string>> GetIdsAroundAsync(IReadOnlyList<ArticleFilter> anyOf, DateTime moment, int most)
    {
        var connection = await _session.CreateConnectionAsync();
        var around = new AroundQuery(_session.Store.Configuration, moment, most);
        foreach (var filter in anyOf)
        {
            around.Add(filter);
        }

        NewsroomIndex[] rows = [
            .. (await connection.QueryAsync<NewsroomIndex>(around.Sql, around.Parameters, _session.CurrentTransaction))
                .DistinctBy(row => row.ContentItemId)
                .OrderBy(row => row.FirstPublishedUtc)
                .ThenBy(row => row.ContentItemId, StringComparer.Ordinal)
        ];
        var later = Array.FindIndex(rows, row => row.FirstPublishedUtc > moment) is >= 0 and var first ? first : rows.Length;
        return [.. rows[Math.Max(0, later - most)..Math.Min(rows.Length, later + most)].Select(row => row.ContentItemId)];
    }

    /// <summary>The countries of a language's articles, in no particular order.</summary>
    public async Task<IReadOnlyList<string>> GetCountriesAsync(string language)
    {
        var connection = await _session.CreateConnectionAsync();
        var names = _session.Store.Configuration;
        string Column(string name) => names.Column(name);
        var next =
            $"SELECT MIN({Column(nameof(NewsroomIndex.CountryCode))}) FROM {names.IndexTable<NewsroomIndex>()} "
                + $"WHERE {Column(nameof(NewsroomIndex.ContentType))} = @Type AND {Column(nameof(NewsroomIndex.Organization))} = '' "
                + $"AND {Column(nameof(NewsroomIndex.Culture))} = @Culture AND {Column(nameof(NewsroomIndex.CountryCode))} > @Last";

        // Jumps from country to country along the index in a few steps each; DISTINCT would read a row for every article.
        var codes = new List<string>();
        for (var last = ""; last is not null;)
        {
            last = await connection.ExecuteScalarAsync<string?>(
                next, new
                {
                    Type = ContentTypeNames.Article,
                    Culture = language.ToLowerInvariant(),
                    Last = last,
                }, _session.CurrentTransaction);
            if (last is not null)
            {
                codes.Add(last);
            }
        }

        return codes;
    }

    private async Task<IReadOnlyList<string>> GetIdsAsync(ArticleFilter filter, bool oldestFirst, int skip, int take)
    {
        // Both columns in the same direction: an index can be read forwards or backwards, but not in mixed order.
        var query = Query(filter);
        var ordered = oldestFirst
            ? query.OrderBy(index => index.FirstPublishedUtc!).ThenBy(index => index.ContentItemId)
            : query.OrderByDescending(index => index.FirstPublishedUtc!).ThenByDescending(index => index.ContentItemId);
        return [.. (await ordered.Skip(skip).Take(take).ListAsync()).Select(index => index.ContentItemId)];
    }

    private IQueryIndex<NewsroomIndex> Query(ArticleFilter filter)
    {
        var culture = filter.Language.ToLowerInvariant();
        var organization = filter.Organization ?? "";
        var query = _session.QueryIndex<NewsroomIndex>(index =>
            index.ContentType == ContentTypeNames.Article && index.Organization == organization && index.Culture == culture);
        if (filter.CountryCode is { } country)
        {
            query = query.Where(index => index.CountryCode == country);
        }

        if (filter.FromUtc is { } from)
        {
            query = query.Where(index => index.FirstPublishedUtc >= from);
        }

        if (filter.BeforeUtc is { } before)
        {
            query = query.Where(index => index.FirstPublishedUtc < before);
        }

        return query;
    }
}
