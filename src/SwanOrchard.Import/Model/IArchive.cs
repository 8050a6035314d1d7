namespace SwanOrchard.Import.Model;

/// <summary>The export of an old site, in whatever form it has.</summary>
public interface IArchive
{
    /// <summary>What it says of the site; complete once it has been read to its end.</summary>
    ArchiveSite Site { get; }

    /// <summary>
    /// Reads it from beginning to end, one thing at a time, the same each time it is asked.
    /// </summary>
    /// <exception cref="ImportException">It is not what it is said to be.</exception>
    IEnumerable<ArchiveEntry> Read();

    /// <summary>The body of an item as readers saw it. May be asked by several at once, after the archive has been read.</summary>
    /// <param name="item">The item.</param>
    /// <param name="files">The archive's files.</param>
    /// <param name="notes">Gets what is to be said of it in the report.</param>
    /// <returns>HTML that is not clean yet.</returns>
    string Html(ArchiveItem item, ArchiveFiles files, ICollection<Message> notes);
}
