using SwanOrchard.Core.Html;

namespace SwanOrchard.Core.Search;

/// <summary>Writes what results show of documents, one line each and a few per file, so that ten results need little data.</summary>
internal sealed class DocumentBlocks(IndexFiles files)
{
    /// <summary>How many documents a file holds.</summary>
    public const int Size = 6;

    private readonly List<string> _names = [];
    private readonly List<string> _lines = [];

    public void Add(SearchDocument document)
    {
        _lines.Add(Line(document));
        if (_lines.Count == Size)
        {
            Flush();
        }
    }

    /// <summary>Writes the rest, and the file that names all others.</summary>
    /// <returns>Its name, and those of the others.</returns>
    public (string Directory, List<string> Blocks) Complete()
    {
        if (_lines.Count > 0)
        {
            Flush();
        }

        return (files.Write(string.Concat(_names)), _names);
    }

    /// <summary>A document as a line.</summary>
    public static string Line(SearchDocument document) => string.Join('\t', ((string[])
        [document.Path, document.Title, document.Lead, document.Iso, document.Day, document.Country]).Select(OneLine));

    /// <summary>The documents of a file; what is gone is null.</summary>
    public static SearchDocument?[] Read(string text) => [.. text.Split('\n').Select(ReadLine)];

    private static SearchDocument? ReadLine(string line) =>
        line.Split('\t') is [var path, var title, var lead, var iso, var day, var country]
            ? new SearchDocument { Id = "", Path = path, Title = title, Lead = lead, Iso = iso, Day = day, Country = country }
            : null;

    private static string OneLine(string text) => Characters.Printable(text).ReplaceLineEndings(" ").Replace('\t', ' ');

    private void Flush()
    {
        _names.Add(files.Write(string.Join('\n', _lines)));
        _lines.Clear();
    }
}
