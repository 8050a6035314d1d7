using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace SwanOrchard.Core.Translations.Exchange;

/// <summary>
/// Writes a table of two columns, the original and the translation, for people who translate in a spreadsheet (RFC 4180, in UTF-8 with a
/// byte order mark). The first row names the languages; a row that begins with <c>#</c> names the item that follows.
/// </summary>
public static class CsvFileWriter
{
    /// <summary>Begins the row that names an item.</summary>
    internal const string Mark = "# ";

    /// <summary>Writes a file. The same file is the same bytes.</summary>
    /// <param name="file">The file.</param>
    /// <param name="separator">What stands between the columns: a spreadsheet expects the one of its own language.</param>
    public static byte[] Write(ExchangeFile file, char separator)
    {
        ArgumentNullException.ThrowIfNull(file);
        using var bytes = new MemoryStream();
        using (var text = new StreamWriter(bytes, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true)))
        using (var csv = new CsvWriter(text, new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = separator.ToString(),
            NewLine = "\r\n",
            ShouldQuote = cell => cell.Field.AsSpan().IndexOfAny(['"', separator, '\r', '\n']) >= 0
                || cell.Field.AsSpan().Trim().Length < (cell.Field?.Length ?? 0),
        }))
        {
            Row(csv, file.Source, file.Target);
            foreach (var item in file.Items)
            {
                Row(csv, $"{Mark}{item.Reference}", CsvGuard.Add(item.Title));
                foreach (var unit in item.Units)
                {
                    Row(csv, CsvGuard.Add(unit.Source), CsvGuard.Add(unit.Target ?? ""));
                }
            }
        }

        return bytes.ToArray();
    }

    private static void Row(CsvWriter csv, string left, string right)
    {
        csv.WriteField(left);
        csv.WriteField(right);
        csv.NextRecord();
    }
}
