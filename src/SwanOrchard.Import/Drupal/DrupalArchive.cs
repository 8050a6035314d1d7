using SwanOrchard.Import.Feeds;
using SwanOrchard.Import.Model;
using SwanOrchard.Import.Sources;

namespace SwanOrchard.Import.Drupal;

/// <summary>What Drupal gives: CSV or JSON of a view and feeds of nodes (6 and 7), saved answers of JSON:API (10 and 11).</summary>
public sealed class DrupalArchive : IArchive
{
    private readonly SourceFiles _files;
    private readonly DrupalTypes _types;

    /// <param name="files">The files.</param>
    /// <param name="types">By Drupal's content type, ours; empty for nothing.</param>
    /// <param name="siteUrl">The URL that the site stood at, which rows do not say; null where nobody has said it.</param>
    public DrupalArchive(SourceFiles files, IReadOnlyDictionary<string, string> types, string? siteUrl)
    {
        _files = files;
        _types = new(types);
        Site.AddUrl(siteUrl);
    }

    /// <inheritdoc/>
    public ArchiveSite Site { get; } = new();

    /// <inheritdoc/>
    public string Html(ArchiveItem item, ArchiveFiles files, ICollection<Message> notes) =>
        DrupalBody.Html(item.Kind == "entry" ? FeedBody.Html(item.Body, notes) : item.Body, files, notes);

    /// <inheritdoc/>
    public IEnumerable<ArchiveEntry> Read()
    {
        Site.Forget();
        var api = NoteResources();
        foreach (var file in api.Files())
        {
            yield return file;
        }

        var rows = new RowItems(_types);
        var feeds = new FeedItems(Site);
        foreach (var file in _files.All)
        {
            var entries = file.Extension switch
            {
                ".csv" or ".txt" => Rows.OfCsv(file, Site).Select(found => rows.Make(found.Row, found.Place)),
                ".json" => ReadJson(file, api, rows),
                _ => XmlFeed.Read(file, Site, (raw, place) => Node(feeds.Make(raw, place), raw)),
            };
            foreach (var entry in entries)
            {
                yield return entry;
            }
        }
    }

    // Answers come in pages, and what a node refers to may be in another.
    private JsonApi NoteResources()
    {
        var api = new JsonApi(_types);
        foreach (var file in _files.All.Where(file => file.Extension == ".json"))
        {
            using var document = JsonFile.Read(file, Site);
            if (JsonApi.Is(document.RootElement))
            {
                api.Note(document.RootElement);
            }
        }

        return api;
    }

    private IEnumerable<ArchiveEntry> ReadJson(SourceFile file, JsonApi api, RowItems rows)
    {
        using var document = JsonFile.Read(file, Site);
        var root = document.RootElement;
        var entries = JsonApi.Is(root) ? api.Read(root, file) : Rows.OfJson(root, file).Select(found => rows.Make(found.Row, found.Place));
        foreach (var entry in entries)
        {
            yield return entry;
        }
    }

    // The feed of a site that has languages puts one before each path.
    private static ArchiveEntry Node(ArchiveEntry entry, RawEntry raw)
    {
        if (entry is not ArchiveItem item || FeedItems.NodeOf(raw.Guid) is not { } node)
        {
            return entry;
        }

        var path = Uri.TryCreate(raw.Link, UriKind.Absolute, out var link) ? Uri.UnescapeDataString(link.AbsolutePath).Trim('/') : "";
        var first = path.Split('/')[0];
        var language = item.Language
            ?? (path.Contains('/') && first.Length == 2 && Core.Languages.Cldr.Find(first) is not null ? first : null);
        return item with
        {
            Language = language,
            Urls = [.. item.Urls, .. DrupalUrls.Of(node, language, path)],
            Slug = item.Slug == node
            ? "" : item.Slug
        };
    }
}
