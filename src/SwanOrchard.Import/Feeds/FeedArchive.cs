using SwanOrchard.Import.Model;
using SwanOrchard.Import.Sources;

namespace SwanOrchard.Import.Feeds;

/// <summary>Feeds saved to files: one, or one with its archive.</summary>
public sealed class FeedArchive : IArchive
{
    private readonly SourceFiles _files;

    /// <param name="files">The files.</param>
    public FeedArchive(SourceFiles files) => _files = files;

    /// <inheritdoc/>
    public ArchiveSite Site { get; } = new();

    /// <inheritdoc/>
    public IEnumerable<ArchiveEntry> Read()
    {
        Site.Forget();
        var items = new FeedItems(Site);
        return _files.All.SelectMany(file =>
            file.Extension == ".json" ? JsonFeed.Read(file, Site, items.Make) : XmlFeed.Read(file, Site, items.Make));
    }

    /// <inheritdoc/>
    public string Html(ArchiveItem item, ArchiveFiles files, ICollection<Message> notes) => FeedBody.Html(item.Body, notes);
}
