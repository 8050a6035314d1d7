using System.Runtime.InteropServices;

namespace SwanOrchard.Core.Search;

/// <summary>Makes the index of one language.</summary>
public sealed class SearchIndexBuilder
{
    private readonly bool _isKnown;
    private readonly Dictionary<string, List<Postings>> _stems = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Postings?> _forms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Postings?>.AlternateLookup<ReadOnlySpan<char>> _known;
    private readonly Dictionary<int, int> _kept = [];
    private readonly IndexFiles _files;
    private readonly DocumentBlocks _blocks;
    private int _count;

    /// <param name="language">The language of all documents, as in the settings.</param>
    /// <param name="files">Where the files go. The map is written last.</param>
    public SearchIndexBuilder(string language, ISearchFiles files)
    {
        _isKnown = Stems.AreKnown(language);
        _known = _forms.GetAlternateLookup<ReadOnlySpan<char>>();
        _files = new IndexFiles(files);
        _blocks = new DocumentBlocks(_files);
    }

    /// <summary>Adds a document. Those without a day come first, then the oldest: the number of a document says how new it is.</summary>
    public void Add(SearchDocument document)
    {
        var number = _count++;
        document.Read((word, field) => PostingsOf(word)?.Add(number, field));
        _blocks.Add(document);
    }

    /// <summary>
    /// Adds a document whose words stand in an earlier index of the same language, which <see cref="TakeFrom"/> reads. The words of the
    /// document are not looked at.
    /// </summary>
    /// <param name="document">The document.</param>
    /// <param name="earlier">Its number in the earlier index.</param>
    public void Keep(SearchDocument document, int earlier)
    {
        _kept.Add(earlier, _count++);
        _blocks.Add(document);
    }

    /// <summary>Takes the words of the kept documents from the earlier index, once all documents are added.</summary>
    /// <param name="earlier">The files of the earlier index, as this class wrote them.</param>
    /// <exception cref="FormatException">A file of the index is none.</exception>
    /// <exception cref="KeyNotFoundException">A file of the index is missing.</exception>
    public void TakeFrom(ISearchFiles earlier)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        string Read(string name) => earlier.Read(name) is { } bytes
            ? IndexFile.Read(bytes)
            : throw new KeyNotFoundException($"The earlier search index has no file “{name}”.");
        foreach (var entry in IndexMap.Read(Read(IndexFile.Map)).Names.SelectMany(name => ShardText.Read(Read(name))))
        {
            foreach (var form in entry.Forms)
            {
                Take(entry.Stem, form);
            }
        }
    }

    /// <summary>Writes what has not been written yet, and the map at the end.</summary>
    public void Write() => Complete();

    /// <summary>How many documents there are.</summary>
    internal int Count => _count;

    /// <summary>The same, and what was written: the map, and the names of the groups of blocks.</summary>
    internal (IndexMap Map, List<string> Groups) Complete()
    {
        var entries = _stems
            .Select(stem => new StemEntry(stem.Key, [.. stem.Value.OrderBy(form => form.Form, StringComparer.Ordinal)]))
            .OrderBy(entry => entry.Stem, StringComparer.Ordinal)
            .ToArray();
        var (directory, groups) = _blocks.Complete();
        var starts = ShardCutter.Cut(entries);
        var separators = new List<string>();
        var names = new List<string>();
        var lives = new Dictionary<int, int[]>();
        for (var i = 0; i < starts.Count; i++)
        {
            var start = starts[i];
            names.Add(_files.Write(ShardText.Write(entries[start..(i + 1 < starts.Count ? starts[i + 1] : entries.Length)])));
            separators.Add(start == 0 ? "" : ShardCutter.Separator(entries[start - 1].Stem, entries[start].Stem));
            var begins = start == 0 ? [] : Begins(entries[start].Stem).ToArray();
            if (begins.Length > 0)
            {
                lives.Add(i, begins);
            }
        }

        var map = new IndexMap { Documents = _count, Starts = separators, Names = names, Lives = lives, Directory = directory };
        _files.WriteMap(map);
        return (map, groups);
    }

    // The lengths of the stems that begin this one.
    private IEnumerable<int> Begins(string stem) =>
        Enumerable.Range(Stems.ShortestNeighbour, int.Max(0, stem.Length - Stems.ShortestNeighbour))
            .Where(length => _stems.ContainsKey(stem[..length]));

    private void Take(string stem, Postings earlier)
    {
        if (!_forms.ContainsKey(earlier.Form) && earlier.Places.All(IsWhereItWas))
        {
            _forms.Add(earlier.Form, earlier);
            StemOf(stem).Add(earlier);
            return;
        }

        var places = new List<int>();
        foreach (var place in earlier.Places)
        {
            if (_kept.TryGetValue(place / Postings.FieldCount, out var number))
            {
                places.Add((number * Postings.FieldCount) + (place % Postings.FieldCount));
            }
        }

        if (places.Count == 0)
        {
            return;
        }

        ref var form = ref CollectionsMarshal.GetValueRefOrAddDefault(_forms, earlier.Form, out _);
        places.AddRange(form?.Places ?? []);
        places.Sort();
        var merged = new Postings(earlier.Form);
        foreach (var place in places)
        {
            merged.Add(place / Postings.FieldCount, (SearchField)(place % Postings.FieldCount));
        }

        var forms = StemOf(stem);
        if (form is not null)
        {
            forms.Remove(form);
        }

        forms.Add(merged);
        form = merged;
    }

    private bool IsWhereItWas(int place) =>
        _kept.TryGetValue(place / Postings.FieldCount, out var number) && number == place / Postings.FieldCount;

    private List<Postings> StemOf(string stem)
    {
        ref var forms = ref CollectionsMarshal.GetValueRefOrAddDefault(_stems, stem, out _);
        return forms ??= [];
    }

    private Postings? PostingsOf(ReadOnlySpan<char> word)
    {
        if (_known.TryGetValue(word, out var postings))
        {
            return postings;
        }

        var form = word.ToString();
        if (!Stems.IsCommon(form, _isKnown))
        {
            postings = new Postings(form);
            StemOf(Facet.Is(form) ? form : Stems.Of(form, _isKnown)).Add(postings);
        }

        _forms.Add(form, postings);
        return postings;
    }
}
