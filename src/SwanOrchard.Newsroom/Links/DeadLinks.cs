using System.Globalization;
using Dapper;
using SwanOrchard.Newsroom.Content;
using SwanOrchard.Newsroom.Paths;
using SwanOrchard.Newsroom.Site;
using YesSql;

namespace SwanOrchard.Newsroom.Links;

/// <summary>Finds the published items whose texts link to nothing on this site.</summary>
public sealed class DeadLinks
{
    private const int BatchSize = 200;

    private readonly ISession _session;
    private readonly ReaderSite _site;
    private readonly LinkTargets _targets;
    private readonly KnownContent _known;

    public DeadLinks(ISession session, ReaderSite site, LinkTargets targets, KnownContent known)
    {
        _session = session;
        _site = site;
        _targets = targets;
        _known = known;
    }

    /// <summary>The ids of items and their dead links, the last indexed first.</summary>
    /// <param name="most">The most items to find.</param>
    public async Task<IReadOnlyList<(string ContentItemId, IReadOnlyList<string> Paths)>> FindAsync(int most)
    {
        var pathBase = (await _site.GetOwnHostsAsync()).PathBase.Trim('/');
        return await _known.GetAsync(
            (nameof(DeadLinks), pathBase, most), () => SearchAsync(pathBase.Length > 0 ? pathBase + "/" : "", most));
    }

    private async Task<IReadOnlyList<(string ContentItemId, IReadOnlyList<string> Paths)>> SearchAsync(string pathBase, int most)
    {
        var found = new List<(string Item, string Path)>();
        for (var last = long.MaxValue; ;)
        {
            var rows = await ReadAsync(pathBase, last);
            foreach (var row in rows)
            {
                var path = row.Path[pathBase.Length..];
                if (await _targets.IsDeadAsync(path))
                {
                    found.Add((row.ContentItemId, path));
                }
            }

            var items = found.GroupBy(link => link.Item, link => link.Path)
                .Select(item => (item.Key, (IReadOnlyList<string>)[.. item]))
                .Take(most)
                .ToArray();
            if (rows.Length < BatchSize || items.Length == most)
            {
                return items;
            }

            last = rows[^1].Id;
        }
    }

    // Links to the path of no item, which may still be those of lists. The others, nearly all, are left out by the database.
    private async Task<LinkIndex[]> ReadAsync(string pathBase, long before)
    {
        var names = _session.Store.Configuration;
        string Column(string table, string name) => $"{table}.{names.Column(name)}";
        var path = pathBase.Length == 0
            ? Column("l", nameof(LinkIndex.Path))
            : string.Create(CultureInfo.InvariantCulture, $"SUBSTR({Column("l", nameof(LinkIndex.Path))}, {pathBase.Length + 1})");
        var sql = $"SELECT {Column("l", "Id")}, {Column("l", nameof(LinkIndex.Path))}, {Column("l", nameof(LinkIndex.ContentItemId))} "
            + $"FROM {names.IndexTable<LinkIndex>()} l LEFT JOIN {names.IndexTable<ReaderPathIndex>()} r "
            + $"ON {Column("r", nameof(ReaderPathIndex.Path))} = {path} "
            + $"WHERE {Column("r", "Id")} IS NULL AND {Column("l", "Id")} < @Before "
            + $"AND {Column("l", nameof(LinkIndex.Path))} LIKE @Base "
            + $"ORDER BY {Column("l", "Id")} DESC LIMIT @Most";
        var connection = await _session.CreateConnectionAsync();
        var parameters = new { Before = before, Base = pathBase + "%", Most = BatchSize };
        return [.. await connection.QueryAsync<LinkIndex>(sql, parameters, _session.CurrentTransaction)];
    }
}
