using System.Globalization;
using System.Text;

namespace SwanOrchard.Core.Search;

/// <summary>The file of an index that is read first: which shard holds which stems, and the names of all files.</summary>
internal sealed record IndexMap
{
    private const char NothingShared = '0';

    /// <summary>How many numbers of documents there are; those of documents that are gone count too.</summary>
    public required int Documents { get; init; }

    /// <summary>For each shard, what is after every stem before it and not after any of its own; empty for the first.</summary>
    public required IReadOnlyList<string> Starts { get; init; }

    /// <summary>The name of each shard.</summary>
    public required IReadOnlyList<string> Names { get; init; }

    /// <summary>For shards before which a stem stands that begins stems of theirs: the lengths of such stems.</summary>
    public required IReadOnlyDictionary<int, int[]> Lives { get; init; }

    /// <summary>The file that names the groups of blocks of documents.</summary>
    public required string Directory { get; init; }

    /// <summary>Documents that are not as new as their numbers say: each with the number before which it comes.</summary>
    public IReadOnlyDictionary<int, int> Moved { get; init; } = new Dictionary<int, int>();

    /// <summary>Documents that are gone, though shards may still name them.</summary>
    public IReadOnlySet<int> Gone { get; init; } = new HashSet<int>();

    /// <summary>The shards that may hold a stem or a neighbour of it.</summary>
    public IEnumerable<int> ShardsOf(string stem)
    {
        var found = ShardOf(stem);
        yield return found;
        if (stem.Length < Stems.ShortestNeighbour)
        {
            yield break;
        }

        for (var next = found + 1; next < Starts.Count && Starts[next].StartsWith(stem, StringComparison.Ordinal); next++)
        {
            yield return next;
        }

        var seen = new HashSet<int> { found };
        foreach (var length in Lives.GetValueOrDefault(found, []))
        {
            var begin = Starts[found][..length];
            if (length >= stem.Length - Stems.NeighbourLetters
                && stem.StartsWith(begin, StringComparison.Ordinal)
                && seen.Add(ShardOf(begin)))
            {
                yield return ShardOf(begin);
            }
        }
    }

    /// <summary>The shard that holds a stem, if any does.</summary>
    public int ShardOf(string stem)
    {
        var (low, high) = (0, Starts.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = string.CompareOrdinal(Starts[middle], stem) <= 0 ? (middle, high) : (low, middle - 1);
        }

        return low;
    }

    /// <summary>Where a document stands in time: a greater number is newer.</summary>
    public int OrderOf(int document) => Moved.TryGetValue(document, out var before) ? (before * 2) - 1 : document * 2;

    public string Write()
    {
        var starts = new StringBuilder();
        var last = "";
        foreach (var start in Starts)
        {
            var shared = last.AsSpan().CommonPrefixLength(start);
            starts.Append(starts.Length > 0 ? " " : "").Append((char)(NothingShared + shared)).Append(start.AsSpan(shared));
            last = start;
        }

        return string.Join('\n',
            Documents.ToString(CultureInfo.InvariantCulture),
            starts,
            string.Concat(Names),
            string.Join(' ', Lives.OrderBy(entry => entry.Key).Select(entry => string.Join('.', entry.Value.Prepend(entry.Key)))),
            Directory,
            string.Join(' ', Moved.OrderBy(entry => entry.Key).Select(entry => $"{entry.Key}.{entry.Value}")),
            string.Join(' ', Gone.Order()));
    }

    /// <summary>Reads a map.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static IndexMap Read(string text)
    {
        if (text.Split('\n') is not [var documents, var starts, var names, var lives, var directory, var moved, var gone])
        {
            throw new FormatException("This is no map of a search index.");
        }

        var last = "";
        return new()
        {
            Documents = Number(documents),
            Starts = [.. starts.Split(' ')
                .Select(start => last = string.Concat(last.AsSpan(0, start[0] - NothingShared), start.AsSpan(1)))],
            Names = IndexFile.Names(names),
            Lives = Lists(lives).ToDictionary(list => list[0], list => list[1..]),
            Directory = directory,
            Moved = Lists(moved).ToDictionary(list => list[0], list => list[1]),
            Gone = Lists(gone).Select(list => list[0]).ToHashSet(),
        };
    }

    private static IEnumerable<int[]> Lists(string text) =>
        text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(list => list.Split('.').Select(Number).ToArray());

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
