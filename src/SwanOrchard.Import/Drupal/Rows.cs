using System.Globalization;
using System.Text.Json;
using CsvHelper;
using CsvHelper.Configuration;
using SwanOrchard.Import.Model;
using SwanOrchard.Import.Sources;

namespace SwanOrchard.Import.Drupal;

/// <summary>Reads the rows of a view's export.</summary>
internal static class Rows
{
    private const int MaxField = 32 << 20;

    // Where an object that stands for a value has it.
    private static readonly string[] s_values = ["value", "url", "uri", "src", "name", "title", "target_id", "und"];

    /// <summary>Reads CSV (RFC 4180), divided by commas, semicolons or tabs.</summary>
    /// <exception cref="ImportException">It has no columns that name its nodes or files.</exception>
    public static IEnumerable<(Row Row, SourcePlace Place)> OfCsv(SourceFile file, ArchiveSite site)
    {
        using var text = SourceFiles.OpenText(file, site);
        using var csv = new CsvReader(text, new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            DetectDelimiter = true,
            DetectDelimiterValues = [",", ";", "\t"],
            MaxFieldSize = MaxField,
            BadDataFound = null,
            MissingFieldFound = null,
            IgnoreBlankLines = true,
        });
        if (!Next(csv, file) || !csv.ReadHeader() || csv.HeaderRecord is not { Length: > 0 } columns)
        {
            throw new ImportException(file.Name, "the file has no header row.");
        }

        while (true)
        {
            var line = csv.Context.Parser!.RawRow + 1;
            if (!Next(csv, file))
            {
                break;
            }

            var row = new Row();
            for (var i = 0; i < columns.Length && i < csv.Parser.Count; i++)
            {
                row.Add(columns[i], csv.Parser[i]);
            }

            yield return (row, new(file.Name, line));
        }

        foreach (var notice in text.Notices(file.Name))
        {
            site.Notice("text " + notice.Text + file.Name, notice);
        }
    }

    /// <summary>Reads JSON: an array of rows, alone or as a property, each as it is or inside a <c>node</c>.</summary>
    /// <exception cref="ImportException">It is no such thing.</exception>
    public static IEnumerable<(Row Row, SourcePlace Place)> OfJson(JsonElement root, SourceFile file)
    {
        var array = root.ValueKind == JsonValueKind.Array ? root
            : root.ValueKind == JsonValueKind.Object
                ? root.EnumerateObject().Select(property => property.Value).FirstOrDefault(value => value.ValueKind == JsonValueKind.Array)
            : default;
        if (array.ValueKind != JsonValueKind.Array)
        {
            throw new ImportException(file.Name, "it contains no array of nodes.");
        }

        var number = 0;
        foreach (var entry in array.EnumerateArray())
        {
            var row = new Row();
            var node = JsonFile.Find(entry, "node") ?? entry;
            foreach (var property in node.ValueKind == JsonValueKind.Object ? node.EnumerateObject().ToArray() : [])
            {
                row.Add(property.Name, Flat(property.Value));
            }

            yield return (row, new(file.Name, ++number, IsLine: false));
        }
    }

    private static string? Flat(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => string.Join(", ", value.EnumerateArray().Select(Flat).Where(text => !string.IsNullOrEmpty(text))),
        JsonValueKind.Object => s_values
            .Select(name => JsonFile.Find(value, name)).FirstOrDefault(found => found is not null) is { } inner ? Flat(inner) : null,
        _ => JsonFile.Text(value),
    };

    private static bool Next(CsvReader csv, SourceFile file)
    {
        try
        {
            return csv.Read();
        }
        catch (CsvHelperException exception)
        {
            throw new ImportException(file.Name,
                $"line {csv.Context.Parser?.RawRow}: this is not valid CSV: {exception.Message.Split('\n')[0].Trim()}", exception);
        }
    }
}
