namespace SwanOrchard.Core.Search;

/// <summary>The shards of an index while documents are added to it.</summary>
internal sealed class ShardSet(IndexMap map, ISearchFiles files, IndexFiles written, bool isKnown)
{
    // By shard, stem and form, where else it stands.
    private readonly SortedDictionary<int, Dictionary<string, Dictionary<string, Postings>>> _added = [];

    /// <summary>Adds a document whose number is greater than any before.</summary>
    public void Add(int number, SearchDocument document)
    {
        document.Read((word, field) => Add(number, word.ToString(), field));
    }

    private void Add(int number, string word, SearchField field)
    {
        if (Stems.IsCommon(word, isKnown))
        {
            return;
        }

        var stem = Facet.Is(word) ? word : Stems.Of(word, isKnown);
        var stems = Of(_added, map.ShardOf(stem), () => new(StringComparer.Ordinal));
        Of(Of(stems, stem, () => new(StringComparer.Ordinal)), word, () => new Postings(word)).Add(number, field);
    }

    /// <summary>Writes the shards that changed.</summary>
    /// <returns>The map with their names.</returns>
    public IndexMap Write()
    {
        var (starts, names) = (new List<string>(), new List<string>());
        var lives = new List<int[]>();
        for (var shard = 0; shard < map.Names.Count; shard++)
        {
            if (!_added.TryGetValue(shard, out var added))
            {
                starts.Add(map.Starts[shard]);
                names.Add(map.Names[shard]);
                lives.Add(map.Lives.GetValueOrDefault(shard, []));
                continue;
            }

            var entries = Merge(ShardText.Read(IndexFile.Read(files.Read(map.Names[shard])!)), added);
            var cuts = ShardCutter.Cut(entries);
            for (var i = 0; i < cuts.Count; i++)
            {
                var begin = i == 0 ? map.Starts[shard] : ShardCutter.Separator(entries[cuts[i] - 1].Stem, entries[cuts[i]].Stem);
                starts.Add(begin);
                names.Add(written.Write(ShardText.Write(entries[cuts[i]..(i + 1 < cuts.Count ? cuts[i + 1] : entries.Length)])));
                lives.Add([.. map.Lives.GetValueOrDefault(shard, [])
                    .Where(length => begin.StartsWith(map.Starts[shard][..length], StringComparison.Ordinal))]);
            }
        }

        return map with { Starts = starts, Names = names, Lives = Lives(starts, lives) };
    }

    /// <summary>A shard without some documents.</summary>
    /// <returns>Its name, which is the one it had where it holds none of them.</returns>
    public static string Without(IReadOnlySet<int> gone, string name, ISearchFiles files, IndexFiles written)
    {
        var entries = ShardText.Read(IndexFile.Read(files.Read(name)!)).ToArray();
        if (!entries.Any(entry => entry.Forms.Any(form => form.Places.Any(place => gone.Contains(place / Postings.FieldCount)))))
        {
            return name;
        }

        return written.Write(ShardText.Write(entries
            .Select(entry => entry with
            {
                Forms = [.. entry.Forms.Select(form => form.Without(gone)).Where(form => form.Encoded.Length > 0)],
            })
            .Where(entry => entry.Forms.Count > 0)));
    }

    // A stem that was added may begin others in the shards behind its own.
    private Dictionary<int, int[]> Lives(List<string> starts, List<int[]> known)
    {
        var all = known.Select(lengths => lengths.ToHashSet()).ToArray();
        foreach (var stem in _added.Values.SelectMany(stems => stems.Keys).Where(stem => stem.Length >= Stems.ShortestNeighbour))
        {
            var next = starts.BinarySearch(stem, StringComparer.Ordinal);
            for (next = next < 0 ? ~next : next + 1; next < starts.Count && starts[next].StartsWith(stem, StringComparison.Ordinal); next++)
            {
                all[next].Add(stem.Length);
            }
        }

        return all.Index().Where(entry => entry.Item.Count > 0).ToDictionary(entry => entry.Index, entry => entry.Item.Order().ToArray());
    }

    private static StemEntry[] Merge(IEnumerable<StemEntry> entries, Dictionary<string, Dictionary<string, Postings>> added)
    {
        var all = entries.ToDictionary(
            entry => entry.Stem, entry => entry.Forms.ToDictionary(form => form.Form, StringComparer.Ordinal), StringComparer.Ordinal);
        foreach (var (stem, forms) in added)
        {
            var known = Of(all, stem, () => new(StringComparer.Ordinal));
            foreach (var form in forms.Values)
            {
                if (known.TryGetValue(form.Form, out var before))
                {
                    foreach (var place in form.Places)
                    {
                        before.Add(place / Postings.FieldCount, (SearchField)(place % Postings.FieldCount));
                    }
                }
                else
                {
                    known.Add(form.Form, form);
                }
            }
        }

        return [.. all.OrderBy(entry => entry.Key, StringComparer.Ordinal)
            .Select(entry => new StemEntry(entry.Key, [.. entry.Value.Values.OrderBy(form => form.Form, StringComparer.Ordinal)]))];
    }

    private static TValue Of<TKey, TValue>(IDictionary<TKey, TValue> values, TKey key, Func<TValue> make)
    {
        if (!values.TryGetValue(key, out var value))
        {
            values.Add(key, value = make());
        }

        return value;
    }
}
