namespace SwanOrchard.Core.Search;

/// <summary>
/// The index of one language where content changes while it is searched. A change writes the shards that it touches and a new map, and
/// nothing else. Whoever reads meanwhile sees the index from before the change or from after it. Only one change may run at a time.
/// </summary>
public sealed class LiveIndex : IDisposable
{
    // An index is rebuilt once more than one in so many of its numbers is unused.
    private const int MostUnused = 4;

    private readonly string _language;
    private readonly bool _isKnown;
    private Dictionary<string, (int Number, DateTime? PublishedUtc)> _documents = new(StringComparer.Ordinal);
    private IndexMap? _map;
    private List<string> _groups = [];

    /// <param name="language">Its language.</param>
    public LiveIndex(string language)
    {
        _language = language;
        _isKnown = Stems.AreKnown(language);
    }

    /// <summary>Its files. They include a map once the index was made.</summary>
    public PackedSearchFiles Files { get; } = new();

    /// <summary>Whether it was made, and need not be rebuilt because too many documents have gone since.</summary>
    public bool IsGood => _map is { } map && map.Gone.Count <= Math.Max(DocumentBlocks.Size, map.Documents / MostUnused);

    /// <summary>Makes it from all documents.</summary>
    /// <param name="documents">In the order of an index (<see cref="SearchDocuments.ReadAsync()"/>).</param>
    public async Task MakeAsync(IAsyncEnumerable<SearchDocument> documents)
    {
        var builder = new SearchIndexBuilder(_language, Files);
        var numbers = new Dictionary<string, (int Number, DateTime? PublishedUtc)>(StringComparer.Ordinal);
        await foreach (var document in documents)
        {
            numbers[document.Id] = (builder.Count, document.PublishedUtc);
            builder.Add(document);
        }

        Take(builder.Complete());
        numbers.TrimExcess();
        _documents = numbers;
    }

    /// <summary>Applies changes. What is gone is no longer found; <see cref="Tidy"/> removes its words from the files.</summary>
    /// <param name="changed">Documents that are new, or no longer as they were.</param>
    /// <param name="gone">The ids of documents that are no longer there.</param>
    public void Change(IReadOnlyCollection<SearchDocument> changed, IEnumerable<string> gone)
    {
        ArgumentNullException.ThrowIfNull(changed);
        var map = _map ?? throw new InvalidOperationException("The index was not made yet.");
        var unused = new HashSet<int>(map.Gone);
        var moved = new Dictionary<int, int>(map.Moved);
        var blanks = new List<int>();
        foreach (var id in changed.Select(document => document.Id).Concat(gone))
        {
            if (_documents.Remove(id, out var known))
            {
                unused.Add(known.Number);
                blanks.Add(known.Number);
            }
        }

        var files = new IndexFiles(Files);
        files.Take(map.Names.Concat(_groups).Append(map.Directory));
        var shards = new ShardSet(map, Files, files, _isKnown);
        var lines = new Dictionary<int, string>(blanks.Select(number => KeyValuePair.Create(number, "")));
        var next = map.Documents;
        foreach (var document in changed.OrderBy(document => document.PublishedUtc).ThenBy(document => document.Id, StringComparer.Ordinal))
        {
            if (Newer(document, map with { Moved = moved }) is { } newer)
            {
                moved[next] = newer;
            }

            shards.Add(next, document);
            lines[next] = DocumentBlocks.Line(document);
            _documents[document.Id] = (next++, document.PublishedUtc);
        }

        var groups = Groups(lines, next, files);
        var directory = files.Write(string.Concat(groups));
        var written = shards.Write() with { Documents = next, Gone = unused, Moved = moved, Directory = directory };
        files.WriteMap(written);
        Take((written, groups));
    }

    /// <summary>Removes the words of documents that are gone from the files.</summary>
    /// <remarks>It reads all shards.</remarks>
    public void Tidy()
    {
        if (_map is not { Gone.Count: > 0 } map)
        {
            return;
        }

        var files = new IndexFiles(Files);
        files.Take(map.Names.Concat(_groups).Append(map.Directory));
        var written = map with { Names = [.. map.Names.Select(name => ShardSet.Without(map.Gone, name, Files, files))] };
        if (!written.Names.SequenceEqual(map.Names))
        {
            files.WriteMap(written);
            Take((written, _groups));
        }
    }

    /// <summary>Releases its files.</summary>
    public void Dispose() => Files.Dispose();

    private void Take((IndexMap Map, List<string> Groups) made)
    {
        (_map, _groups) = made;
        Files.KeepOnly(made.Map.Names
            .Concat(DocumentBlocks.Names(made.Groups, made.Map.Documents))
            .Append(made.Map.Directory)
            .Append(IndexFile.Map)
            .ToHashSet(StringComparer.Ordinal));
    }

    // The document that comes straight after one in time, where its number would put it elsewhere.
    private int? Newer(SearchDocument document, IndexMap map)
    {
        (int Number, int Order)? found = null;
        foreach (var (id, known) in _documents)
        {
            if (IsBefore(document, known.PublishedUtc, id)
                && map.OrderOf(known.Number) is var order
                && (found is null || order < found.Value.Order))
            {
                found = (known.Number, order);
            }
        }

        return found is { } newer ? (map.Moved.TryGetValue(newer.Number, out var before) ? before : newer.Number) : null;
    }

    private static bool IsBefore(SearchDocument document, DateTime? other, string id) =>
        Nullable.Compare(document.PublishedUtc, other) is var order
        && (order < 0 || (order == 0 && string.CompareOrdinal(document.Id, id) < 0));

    private List<string> Groups(Dictionary<int, string> lines, int count, IndexFiles files)
    {
        var groups = new List<string>(_groups);
        foreach (var changed in lines.GroupBy(line => line.Key / DocumentBlocks.GroupSize).OrderBy(group => group.Key))
        {
            var first = changed.Key * DocumentBlocks.GroupSize;
            var size = Math.Min(DocumentBlocks.GroupSize, count - first);
            var known = DocumentBlocks.Names(_groups, _map!.Documents)
                .Skip(first / DocumentBlocks.Size)
                .Take(DocumentBlocks.GroupSize / DocumentBlocks.Size)
                .SelectMany(name => IndexFile.Read(Files.Read(name)!).Split('\n'))
                .ToArray();
            var name = DocumentBlocks.Write(files, Enumerable.Range(0, size).Select(line =>
                lines.GetValueOrDefault(first + line) ?? (line < known.Length ? known[line] : "")));
            if (changed.Key < groups.Count)
            {
                groups[changed.Key] = name;
            }
            else
            {
                groups.Add(name);
            }
        }

        return groups;
    }
}
