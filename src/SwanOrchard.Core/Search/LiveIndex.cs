namespace SwanOrchard.Core.Search;

/// <summary>
/// The index of one language where content changes while it is searched. A change writes the shards that it touches and a new map, and
/// nothing else. Who reads meanwhile sees the index as it was before or as it is after; changes come one at a time.
/// </summary>
public sealed class LiveIndex
{
    // With more of its numbers unused than one in so many, an index is made anew.
    private const int MostUnused = 4;

    private readonly string _language;
    private readonly bool _isKnown;
    private readonly Dictionary<string, (int Number, DateTime? PublishedUtc)> _documents = new(StringComparer.Ordinal);
    private IndexMap? _map;
    private List<string> _blocks = [];

    /// <param name="language">Its language.</param>
    public LiveIndex(string language)
    {
        _language = language;
        _isKnown = Stems.AreKnown(language);
    }

    /// <summary>Its files; a map is among them once it was made.</summary>
    public PackedSearchFiles Files { get; } = new();

    /// <summary>Whether it was made, and has not been changed so often that it should be again.</summary>
    public bool IsGood => _map is { } map && map.Gone.Count <= Math.Max(DocumentBlocks.Size, map.Documents / MostUnused);

    /// <summary>Makes it from all documents.</summary>
    /// <param name="documents">In the order of an index (<see cref="SearchDocuments.ReadAsync()"/>).</param>
    public async Task MakeAsync(IAsyncEnumerable<SearchDocument> documents)
    {
        var builder = new SearchIndexBuilder(_language, Files);
        var numbers = new Dictionary<string, (int, DateTime?)>(StringComparer.Ordinal);
        await foreach (var document in documents)
        {
            numbers[document.Id] = (builder.Count, document.PublishedUtc);
            builder.Add(document);
        }

        Take(builder.Complete());
        _documents.Clear();
        foreach (var (id, number) in numbers)
        {
            _documents[id] = number;
        }
    }

    /// <summary>Puts changes in. What is gone is found no more; its words leave the files with <see cref="Tidy"/>.</summary>
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
        files.Take(map.Names.Concat(_blocks).Append(map.Directory));
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

        var blocks = Blocks(lines, next, files);
        var directory = files.Write(string.Concat(blocks));
        var written = shards.Write() with { Documents = next, Gone = unused, Moved = moved, Directory = directory };
        files.WriteMap(written);
        Take((written, blocks));
    }

    /// <summary>Takes the words of documents that are gone out of the files.</summary>
    /// <remarks>All shards are read for it.</remarks>
    public void Tidy()
    {
        if (_map is not { Gone.Count: > 0 } map)
        {
            return;
        }

        var files = new IndexFiles(Files);
        files.Take(map.Names.Concat(_blocks).Append(map.Directory));
        var written = map with { Names = [.. map.Names.Select(name => ShardSet.Without(map.Gone, name, Files, files))] };
        if (!written.Names.SequenceEqual(map.Names))
        {
            files.WriteMap(written);
            Take((written, _blocks));
        }
    }

    private void Take((IndexMap Map, List<string> Blocks) made)
    {
        (_map, _blocks) = made;
        Files.KeepOnly(
            made.Map.Names.Concat(made.Blocks).Append(made.Map.Directory).Append(IndexFile.Map).ToHashSet(StringComparer.Ordinal));
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

    private List<string> Blocks(Dictionary<int, string> lines, int count, IndexFiles files)
    {
        var blocks = new List<string>(_blocks);
        foreach (var block in lines.GroupBy(line => line.Key / DocumentBlocks.Size).OrderBy(block => block.Key))
        {
            var known = block.Key < _blocks.Count ? IndexFile.Read(Files.Read(_blocks[block.Key])!).Split('\n') : [];
            var size = Math.Min(DocumentBlocks.Size, count - (block.Key * DocumentBlocks.Size));
            var name = files.Write(string.Join('\n', Enumerable.Range(0, size).Select(line =>
                lines.GetValueOrDefault((block.Key * DocumentBlocks.Size) + line) ?? (line < known.Length ? known[line] : ""))));
            if (block.Key < blocks.Count)
            {
                blocks[block.Key] = name;
            }
            else
            {
                blocks.Add(name);
            }
        }

        return blocks;
    }
}
