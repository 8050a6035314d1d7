using System.Collections.Concurrent;
using SwanOrchard.Core.Addresses;
using SwanOrchard.Core.Content;
using SwanOrchard.Core.MirrorPackages;

namespace SwanOrchard.Mirror.Publishing.Incremental;

/// <summary>Finds what can be taken from the last copy, and notes what this one is made from. Thread-safe.</summary>
internal sealed class CopyMemory
{
    private const int Chunk = 1000;

    private readonly PublishedSite _site;
    private readonly LastCopy _copy;
    private readonly CopyState _state;
    private readonly ConcurrentDictionary<string, Question[]> _asked = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<UInt128, string[]> _media = new();
    private readonly ConcurrentDictionary<string, UInt128[]> _documents = new(StringComparer.Ordinal);
    private IReadOnlyDictionary<string, UInt128> _topics = new Dictionary<string, UInt128>();

    /// <summary>Makes the memory.</summary>
    /// <param name="site">The site that is published.</param>
    /// <param name="copy">The last copy.</param>
    /// <param name="state">What it was made from.</param>
    public CopyMemory(PublishedSite site, LastCopy copy, CopyState state)
    {
        _site = site;
        _copy = copy;
        _state = state;
    }

    /// <summary>Asks all questions of the last copy again. The plan must be complete.</summary>
    public async Task AskAgainAsync()
    {
        var topics = _topics = _site.Topics;
        var same = _state.Topics.Where(topic => topics.TryGetValue(topic.Key, out var hash) && hash == topic.Value)
            .Select(topic => topic.Key).ToHashSet(StringComparer.Ordinal);
        await Parallel.ForEachAsync(_state.Questions.Chunk(Chunk), (questions, _) => new(_site.Questions.NoteAsync(async () =>
        {
            foreach (var question in questions.Where(question => question.Topics.Length == 0 || !question.Topics.All(same.Contains)))
            {
                await _site.AskAsync(question.Text);
                question.IsChanged = _site.Questions.Find(question.Text)!.Answer != question.Answer;
            }

            return true;
        })));
        foreach (var question in _state.Questions.Where(question => !question.IsChanged))
        {
            _site.Questions.Keep(question);
        }
    }

    /// <summary>A page or a feed of the last copy for which nothing has changed; null if it has to be made.</summary>
    public CopyFile? Find(PlannedFile file)
    {
        if (!file.IsAsking
            || !_state.Asked.TryGetValue(file.Path, out var asked)
            || Array.Exists(asked, question => question.IsChanged)
            || _copy.Find(file.Path) is not { } found)
        {
            return null;
        }

        _asked[file.Path] = asked;
        return found;
    }

    /// <summary>Notes what was asked while a file was made.</summary>
    public void Add(string path, Question[] asked) => _asked[path] = asked;

    /// <summary>The media that an item uses, and the variants that images in its body may have.</summary>
    public IReadOnlyList<string> MediaOf(ReaderItem item) => _media.GetOrAdd(_site.Content.Hashes[item.Path], (hash, item) =>
        _state.Media.GetValueOrDefault(hash) ??
        [
            .. ItemMedia.Of(item, _site.Site.OwnHosts)
                .Concat(ItemMedia.VariantsOf(item, _site.Site.OwnHosts))
                .Distinct(StringComparer.Ordinal)
        ], item);

    /// <summary>The documents of a language's index in the last copy, each with its number.</summary>
    public IReadOnlyDictionary<UInt128, int> DocumentsOf(string language) =>
        (_state.Documents.GetValueOrDefault(language) ?? []).Index().ToDictionary(entry => entry.Item, entry => entry.Index);

    /// <summary>The index of a language in the last copy by the names of its files, if it has the same documents; null if not.</summary>
    public IReadOnlyDictionary<string, byte[]>? FindIndex(string language, IReadOnlyList<UInt128> documents)
    {
        if (!_state.Documents.TryGetValue(language, out var last) || !last.SequenceEqual(documents))
        {
            return null;
        }

        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var path in _copy.Files.Select(file => file.Path))
        {
            var name = Path.GetFileNameWithoutExtension(path);
            if (path != SitePaths.SearchFile(language, name))
            {
                continue;
            }

            if (ReadLast(path) is not { } bytes)
            {
                return null;
            }

            files[name] = bytes;
        }

        return files;
    }

    /// <summary>A file of the last copy, if nobody has changed it since.</summary>
    public byte[]? ReadLast(string path) => _copy.Read(path);

    /// <summary>Notes the documents of a language's index.</summary>
    public void AddDocuments(string language, UInt128[] documents) => _documents[language] = documents;

    /// <summary>What this copy was made from.</summary>
    public CopyState ToState() => new() { Topics = _topics, Asked = _asked, Media = _media, Documents = _documents };
}
