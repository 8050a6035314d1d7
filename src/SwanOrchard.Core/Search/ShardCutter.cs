namespace SwanOrchard.Core.Search;

/// <summary>
/// Cuts the stems of an index into shards of nearly equal size: six to eight kilobytes with Brotli, unless a single stem has more.
/// The stems around a border decide where it is, so that one more article moves few borders. Where possible a border is not between
/// neighbours, so that one shard is enough for a word.
/// </summary>
internal static class ShardCutter
{
    // Of what a shard weighs, in bytes.
    private const int Most = 8_000;
    private const int Least = 6_400;

    /// <summary>Where shards begin: the first at 0.</summary>
    public static IReadOnlyList<int> Cut(IReadOnlyList<StemEntry> entries)
    {
        var starts = new List<int> { 0 };
        var begins = Begins(entries);
        var weights = new List<int>();
        var weight = new ShardWeight();
        for (int start = 0, at = 0; at < entries.Count; at++)
        {
            weight.Add(entries[at]);
            weights.Add(weight.Bytes());
            if (weights[^1] <= Most || at == start)
            {
                continue;
            }

            start = Best(entries, begins, weights, start, at);
            starts.Add(start);
            at = start - 1;
            weights.Clear();
            weight = new ShardWeight();
        }

        return starts;
    }

    /// <summary>As much of a shard's first stem as tells it from the last one before. What begins both is in it whole.</summary>
    public static string Separator(string before, string first) => first[..(before.AsSpan().CommonPrefixLength(first) + 1)];

    /// <summary>For each stem, how many others of the index begin it and are long enough to be neighbours.</summary>
    private static int[] Begins(IReadOnlyList<StemEntry> entries)
    {
        var counts = new int[entries.Count];
        var stack = new Stack<string>();
        for (var i = 0; i < entries.Count; i++)
        {
            while (stack.TryPeek(out var top) && !entries[i].Stem.StartsWith(top, StringComparison.Ordinal))
            {
                stack.Pop();
            }

            counts[i] = stack.Count;
            if (entries[i].Stem.Length >= Stems.ShortestNeighbour)
            {
                stack.Push(entries[i].Stem);
            }
        }

        return counts;
    }

    private static int Best(IReadOnlyList<StemEntry> entries, int[] begins, List<int> weights, int start, int end)
    {
        var best = end;
        for (var at = end; at > start && (at == end || weights[at - 1 - start] >= Least); at--)
        {
            if (begins[at] < begins[best] || (begins[at] == begins[best] && Hash(entries[at].Stem) < Hash(entries[best].Stem)))
            {
                best = at;
            }
        }

        return best;
    }

    // FNV-1a: the same on every machine, and no more is asked of it.
    private static uint Hash(string stem) => stem.Aggregate(2166136261u, (hash, letter) => unchecked((hash ^ letter) * 16777619));
}
