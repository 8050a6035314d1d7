using System.Globalization;

namespace SwanOrchard.Benchmarks.Reports;

/// <summary>A table that is readable both in a terminal and rendered.</summary>
public sealed class MarkdownTable
{
    private readonly List<string[]> _rows = [];

    /// <param name="columns">The headings.</param>
    public MarkdownTable(params string[] columns) => _rows.Add(columns);

    /// <summary>Adds a row with one cell for each column.</summary>
    public void Add(params string[] cells) => _rows.Add(cells);

    /// <summary>A number with two decimals below 10, one below 100 and none above; a dash if it is not finite.</summary>
    public static string Number(double value) =>
        !double.IsFinite(value) ? "–"
        : value.ToString(Math.Abs(value) >= 100 ? "#,##0" : Math.Abs(value) >= 10 ? "0.0" : "0.00", CultureInfo.InvariantCulture);

    public override string ToString()
    {
        var widths = Enumerable.Range(0, _rows[0].Length).Select(column => Math.Max(3, _rows.Max(row => row[column].Length))).ToArray();
        string Pad(string cell, int column) => column == 0 ? cell.PadRight(widths[column]) : cell.PadLeft(widths[column]);
        string Line(string[] row) => $"| {string.Join(" | ", row.Select(Pad))} |";
        var rule = widths.Select((width, column) => column == 0 ? new string('-', width) : new string('-', width - 1) + ":").ToArray();
        return string.Join('\n', [Line(_rows[0]), Line(rule), .. _rows.Skip(1).Select(Line)]) + "\n";
    }
}
