using System.Globalization;
using SwanOrchard.Core.Site;
using SwanOrchard.Import;
using SwanOrchard.Mirror.Rendering;

namespace SwanOrchard.Mirror.Commands;

/// <summary>The words of the import's report, from the PO files that it carries.</summary>
internal sealed class ImportStrings : ILocalizedStrings
{
    private readonly Dictionary<string, PoCatalog?> _catalogs = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public string Get(string language, string text, params object[] arguments)
    {
        if (!_catalogs.TryGetValue(language, out var catalog))
        {
            _catalogs[language] = catalog = Read($"import/{language}.po");
        }

        return string.Format(CultureInfo.InvariantCulture, catalog?.Find(text) ?? text, arguments);
    }

    private static PoCatalog? Read(string name)
    {
        using var stream = typeof(Importer).Assembly.GetManifestResourceStream(name);
        return stream is null ? null : PoCatalog.Read(name, Lines(new StreamReader(stream)));
    }

    private static IEnumerable<string> Lines(StreamReader reader)
    {
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }
}
