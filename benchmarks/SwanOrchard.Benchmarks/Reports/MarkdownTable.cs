using System.Globalization;

namespace SwanOrchard.Benchmarks.Reports;

/// <summary>A table for people to read, on a terminal as well as rendered.</summary>
public sealed class MarkdownTable
{
    private readonly List<string[]> _rows = [];

    public MarkdownTable(params string[] columns) => _rows.Add(columns);

    public void Add(params string[] cells) => _rows.Add(cells);

    /// <summary>A number with as many digits as it deserves; a dash for none.</summary>
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
