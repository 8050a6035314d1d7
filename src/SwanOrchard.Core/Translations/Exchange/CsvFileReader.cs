using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace SwanOrchard.Core.Translations.Exchange;

/// <summary>Reads what <see cref="CsvFileWriter"/> wrote and a spreadsheet has stored, with comma, semicolon or tab.</summary>
internal static class CsvFileReader
{
    private const string NotOurs = "This is not a table of translations: its first row has to name both languages, such as “en” and “ru”.";

    /// <summary>Reads a file.</summary>
    /// <param name="file">Its name.</param>
    /// <param name="text">Its content.</param>
    /// <param name="faults">Is told what is wrong.</param>
    public static IReadOnlyList<ReadItem> Read(string file, string text, List<ExchangeFault> faults)
    {
        var first = text.AsSpan();
        var end = first.IndexOfAny('\r', '\n');
        first = end < 0 ? first : first[..end];
        var separator = first.IndexOfAny(",;\t");
        if (separator < 0)
        {
            faults.Add(new(file, 1, NotOurs));
            return [];
        }

        using var rows = new CsvParser(new StringReader(text), new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = first[separator].ToString(),
            BadDataFound = bad => throw new BadDataException(bad.Field, bad.RawRecord, bad.Context),
            MaxFieldSize = 4 * 1024 * 1024,
        });
        return Read(file, rows, faults);
    }

    private static string[]? Next(CsvParser rows, string file, int line, List<ExchangeFault> faults)
    {
        try
        {
            return rows.Read() ? rows.Record : null;
        }
        catch (Exception exception) when (exception is BadDataException or MaxFieldSizeException)
        {
            faults.Add(new(file, line, "This row cannot be read: a quotation mark is missing, or there is one too many."));
            return null;
        }
    }

    private static List<ReadItem> Read(string file, CsvParser rows, List<ExchangeFault> faults)
    {
        var items = new List<ReadItem>();
        List<ReadUnit>? units = null;
        (string Source, string Target)? languages = null;
        for (var line = 1; Next(rows, file, line, faults) is { } cells; line = rows.RawRow + 1)
        {
            var (left, right) = (Cell(cells, 0), Cell(cells, 1));
            if (cells.Skip(2).Any(cell => cell.Trim().Length > 0))
            {
                faults.Add(new(file, line, "This row has more than two columns."));
            }

            if (languages is not { } known)
            {
                languages = (left.Trim(), right.Trim());
            }
            else if (left.StartsWith(CsvFileWriter.Mark.TrimEnd(), StringComparison.Ordinal))
            {
                units = [];
                if (ExchangeReference.Parse(left[1..]) is { } reference)
                {
                    items.Add(new(file, line, known.Source, known.Target, reference, units));
                }
                else
                {
                    faults.Add(new(file, line, "This row does not name an item of this site: it was changed."));
                }
            }
            else if (left.Length > 0 || right.Length > 0)
            {
                if (units is null)
                {
                    faults.Add(new(file, line, "This row belongs to no item: the row before it that begins with # is missing."));
                }

                right = CsvGuard.Remove(right);
                units?.Add(new(line, null, CsvGuard.Remove(left), right.Trim().Length > 0 ? right : null));
            }
        }

        return items;
    }

    private static string Cell(string[] cells, int place) =>
        place < cells.Length ? cells[place].Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n') : "";
}
