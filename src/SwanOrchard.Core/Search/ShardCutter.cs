namespace SwanOrchard.Core.Search;

/// <summary>
/// Cuts the stems of an index into shards that are nearly equal: at most eight kilobytes with Brotli, as long as no single stem has more.
/// Where a shard ends depends on the stems around, so that one more article moves few of the ends; and not between neighbours, where
/// that can be had, so that one shard is enough for a word.
/// </summary>
internal static class ShardCutter
{
    // Of what a shard weighs, reckoned: characters of numbers have less than six bits, letters somewhat more.
    private const int Most = 7_400_000;
    private const int Least = 4_600_000;
    private const int NumberWeight = 730;
    private const int LetterWeight = 800;

    /// <summary>Where shards begin: the first at 0.</summary>
    public static IReadOnlyList<int> Cut(IReadOnlyList<StemEntry> entries)
    {
        var starts = new List<int> { 0 };
        var begins = Begins(entries);
        var weights = new List<long>();
        for (int start = 0, at = 0; at < entries.Count; at++)
        {
            weights.Add(Weigh(entries[at]) + (weights.Count > 0 ? weights[^1] : 0));
            if (weights[^1] <= Most || at == start)
            {
                continue;
            }

            start = Best(entries, begins, weights, start, at);
            starts.Add(start);
            at = start - 1;
            weights.Clear();
        }

        return starts;
    }

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

    private static int Best(IReadOnlyList<StemEntry> entries, int[] begins, List<long> weights, int start, int end)
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

    private static long Weigh(StemEntry entry)
    {
        long weight = LetterWeight * (2 + (entry.Stem.Length / 2));
        foreach (var form in entry.Forms)
        {
            weight += LetterWeight * 5;
            var last = -1;
            foreach (var place in form.Places)
            {
                var document = place / Postings.FieldCount;
                weight += NumberWeight * Digits.Length((document - last) * Postings.FieldCount);
                last = document;
            }
        }

        return weight;
    }
}
