using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Dapper;
using OrchardCore.ContentManagement.Records;
using SwanOrchard.Core.Content;
using SwanOrchard.Newsroom.Content;
using YesSql;

namespace SwanOrchard.Newsroom.Search;

/// <summary>
/// Which published items are in the indexes, and as which version: a few bytes for each, because a site may have hundreds of thousands.
/// </summary>
internal sealed class SearchedItems
{
    private readonly Dictionary<string, Mark> _marks = new(StringComparer.Ordinal);
    private byte _pass;

    /// <summary>Compares with what is published now. Nothing is taken over before <see cref="Take"/>.</summary>
    /// <param name="session">A session of its own, which reads what is committed.</param>
    public async Task<ItemChanges> CompareAsync(ISession session)
    {
        var pass = unchecked(++_pass);
        var changed = new List<(string, Mark)>();
        await foreach (var row in ReadAsync(session))
        {
            var mark = new Mark(Hash(row.ContentItemVersionId, row.ModifiedUtc), row.ContentType == ContentTypeNames.Organization, pass);
            ref var known = ref CollectionsMarshal.GetValueRefOrNullRef(_marks, row.ContentItemId);
            if (!Unsafe.IsNullRef(ref known))
            {
                known = known with { Pass = pass };
                if (known == mark)
                {
                    continue;
                }
            }

            changed.Add((row.ContentItemId, mark));
        }

        return new(changed, [.. _marks.Where(item => item.Value.Pass != pass).Select(item => (item.Key, item.Value))]);
    }

    /// <summary>Takes changes over once they are in the indexes.</summary>
    public void Take(ItemChanges changes)
    {
        _marks.EnsureCapacity(changes.Changed.Count);
        foreach (var (id, mark) in changes.Changed)
        {
            _marks[id] = mark;
        }

        foreach (var (id, _) in changes.Gone)
        {
            _marks.Remove(id);
        }
    }

    // Straight from the columns, row by row: as YesSql's own objects the rows of a large site would take a hundred megabytes.
    private static async IAsyncEnumerable<Row> ReadAsync(ISession session)
    {
        var connection = await session.CreateConnectionAsync();
        var names = session.Store.Configuration;
        string[] columns =
            [
                nameof(ContentItemIndex.ContentItemId), nameof(ContentItemIndex.ContentItemVersionId), nameof(ContentItemIndex.ModifiedUtc),
                nameof(ContentItemIndex.ContentType),
            ];

        // One parameter a type: of a list, Dapper makes an array on Postgres, which IN does not take.
        var types = ContentTypeNames.Readable.Select((type, number) => (Name: $"Type{number}", Value: type)).ToArray();
        var parameters = new DynamicParameters(types.ToDictionary(type => type.Name, type => (object)type.Value));
        parameters.Add("Published", true);
        var sql = $"SELECT {string.Join(", ", columns.Select(names.Column))} FROM {names.IndexTable<ContentItemIndex>()} "
            + $"WHERE {names.Column(nameof(ContentItemIndex.Published))} = @Published "
            + $"AND {names.Column(nameof(ContentItemIndex.ContentType))} IN ({string.Join(", ", types.Select(type => "@" + type.Name))})";
        await foreach (var row in connection.QueryUnbufferedAsync<Row>(sql, parameters, session.CurrentTransaction))
        {
            yield return row;
        }
    }

    // FNV-1a in 64 bits: that a change is missed by chance is as good as impossible.
    private static ulong Hash(string? version, DateTime? modified)
    {
        var hash = 14695981039346656037UL;
        foreach (var letter in version ?? "")
        {
            hash = unchecked((hash ^ letter) * 1099511628211UL);
        }

        return unchecked((hash ^ (ulong)(modified?.Ticks ?? 0)) * 1099511628211UL);
    }

    /// <summary>A version of an item.</summary>
    internal readonly record struct Mark(ulong Version, bool IsOrganization, byte Pass);

    private sealed class Row
    {
        public string ContentItemId { get; set; } = "";

        public string? ContentItemVersionId { get; set; }

        public DateTime? ModifiedUtc { get; set; }

        public string ContentType { get; set; } = "";
    }
}
