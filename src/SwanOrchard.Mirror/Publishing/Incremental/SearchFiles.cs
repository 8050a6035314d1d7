using SwanOrchard.Core.Addresses;
using SwanOrchard.Core.Content;
using SwanOrchard.Core.Search;

namespace SwanOrchard.Mirror.Publishing.Incremental;

/// <summary>Makes the search index of a language: only documents that differ from those of the last copy are read word by word.</summary>
internal sealed class SearchFiles(PublishedSite site, CopyMemory memory, string language)
{
    private readonly SearchDocuments _documents = new(site.Content, site.Site, site.Texts, language);

    /// <summary>The files by name.</summary>
    public async Task<IReadOnlyDictionary<string, byte[]>> MakeAsync()
    {
        var all = new List<Entry>();
        await foreach (var item in _documents.ItemsAsync())
        {
            // Without the words of the body.
            var shown = await _documents.ReadAsync(item with { Html = "" });
            all.Add(new(item, shown, HashOf(item, shown)));
        }

        UInt128[] hashes = [.. all.Select(entry => entry.Hash)];
        memory.AddDocuments(language, hashes);
        if (memory.FindIndex(language, hashes) is { } same)
        {
            return same;
        }

        try
        {
            return await MakeAsync(all, memory.DocumentsOf(language));
        }
        catch (Exception exception) when (exception is FormatException or KeyNotFoundException)
        {
            // The last index is not whole.
            return await MakeAsync(all, new Dictionary<UInt128, int>());
        }
    }

    private async Task<IReadOnlyDictionary<string, byte[]>> MakeAsync(List<Entry> all, IReadOnlyDictionary<UInt128, int> last)
    {
        var files = new MemorySearchFiles();
        var builder = new SearchIndexBuilder(language, files);
        foreach (var entry in all)
        {
            if (last.TryGetValue(entry.Hash, out var number))
            {
                builder.Keep(entry.Shown, number);
            }
            else
            {
                builder.Add(await _documents.ReadAsync(entry.Item));
            }
        }

        if (last.Count > 0)
        {
            builder.TakeFrom(new LastIndex(memory, language));
        }

        builder.Write();
        return files.All;
    }

    // Of the item, and of what the document has from elsewhere.
    private UInt128 HashOf(ReaderItem item, SearchDocument shown) => AskedContent.Of(
    [
        $"{site.Content.Hashes[item.Path]}", shown.Path, shown.Title, shown.Lead, shown.Text, shown.Iso, shown.Day, $"{shown.Year}",
        shown.Country, shown.CountryCode ?? "", .. shown.Organizations,
    ]);

    private readonly record struct Entry(ReaderItem Item, SearchDocument Shown, UInt128 Hash);

    private sealed class LastIndex(CopyMemory memory, string language) : ISearchFiles
    {
        public byte[]? Read(string name) => memory.ReadLast(SitePaths.SearchFile(language, name));

        public void Write(string name, byte[] bytes) => throw new NotSupportedException("The last copy is only read.");
    }
}
