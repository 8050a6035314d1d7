using SwanOrchard.Core.Html;

namespace SwanOrchard.Core.Search;

/// <summary>
/// Writes what results show of documents, one line each and a few per file, so that ten results need little data. Files go in groups
/// that share a name, so that the list of names is short.
/// </summary>
internal sealed class DocumentBlocks(IndexFiles files)
{
    /// <summary>How many documents a file holds.</summary>
    public const int Size = 6;

    /// <summary>How many documents the files of a group hold: sixteen files, of which each adds a hexadecimal digit to the name.</summary>
    public const int GroupSize = 16 * Size;

    private readonly List<string> _groups = [];
    private readonly List<string> _lines = [];

    public void Add(SearchDocument document)
    {
        _lines.Add(Line(document));
        if (_lines.Count == GroupSize)
        {
            Flush();
        }
    }

    /// <summary>Writes the rest, and the file that names all groups.</summary>
    /// <returns>Its name, and those of the groups.</returns>
    public (string Directory, List<string> Groups) Complete()
    {
        if (_lines.Count > 0)
        {
            Flush();
        }

        return (files.Write(string.Concat(_groups)), _groups);
    }

    /// <summary>A document as a line.</summary>
    public static string Line(SearchDocument document) => string.Join('\t', ((string[])
        [document.Path, document.Title, document.Lead, document.Iso, document.Day, document.Country]).Select(OneLine));

    /// <summary>Writes the files of a group.</summary>
    /// <param name="files">Where they go.</param>
    /// <param name="lines">Of all its documents.</param>
    /// <returns>The name of the group.</returns>
    public static string Write(IndexFiles files, IEnumerable<string> lines) =>
        files.WriteGroup([.. lines.Chunk(Size).Select(block => string.Join('\n', block))]);

    /// <summary>The name of the file that holds a document.</summary>
    /// <param name="groups">The names of all groups.</param>
    /// <param name="number">The document's number.</param>
    public static string NameOf(IReadOnlyList<string> groups, int number) =>
        IndexFile.NameInGroup(groups[number / GroupSize], number % GroupSize / Size);

    /// <summary>The names of all files.</summary>
    /// <param name="groups">The names of the groups.</param>
    /// <param name="count">How many documents there are.</param>
    public static IEnumerable<string> Names(IReadOnlyList<string> groups, int count) =>
        Enumerable.Range(0, (count + Size - 1) / Size).Select(block => NameOf(groups, block * Size));

    /// <summary>The documents of a file; what is gone is null.</summary>
    public static SearchDocument?[] Read(string text) => [.. text.Split('\n').Select(ReadLine)];

    private static SearchDocument? ReadLine(string line) =>
        line.Split('\t') is [var path, var title, var lead, var iso, var day, var country]
            ? new SearchDocument { Id = "", Path = path, Title = title, Lead = lead, Iso = iso, Day = day, Country = country }
            : null;

    private static string OneLine(string text) => Characters.Printable(text).ReplaceLineEndings(" ").Replace('\t', ' ');

    private void Flush()
    {
        _groups.Add(Write(files, _lines));
        _lines.Clear();
    }
}
