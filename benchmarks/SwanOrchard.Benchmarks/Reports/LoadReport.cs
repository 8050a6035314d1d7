using System.Globalization;
using SwanOrchard.Benchmarks.Load;

namespace SwanOrchard.Benchmarks.Reports;

/// <summary>The table of the measurements under load, ratios first.</summary>
public static class LoadReport
{
    /// <summary>The report in Markdown.</summary>
    public static string Write(IReadOnlyList<LoadRow> rows, IReadOnlyDictionary<string, long> bytes, BenchOptions options)
    {
        var table = new MarkdownTable(
            "page", "encoding", "× stock", "× file", "× memory", "p99 / p50", "requests/s", "p50 ms", "p99 ms", "processor ms");
        foreach (var row in rows)
        {
            table.Add(
                $"{row.Contender}: {row.Target.Name}",
                row.Target.Encoding,
                Times(row, Find(rows, LoadRole.Stock)),
                row.Target.IsArticle ? Times(row, Find(rows, LoadRole.File, row.Target.Encoding)) : "–",
                row.Target.IsArticle ? Times(row, Find(rows, LoadRole.Memory, row.Target.Encoding)) : "–",
                MarkdownTable.Number(Spread(row)),
                MarkdownTable.Number(row.Median(result => result.PerSecond)),
                MarkdownTable.Number(row.Median(result => result.P50)),
                MarkdownTable.Number(row.Median(result => result.P99)),
                MarkdownTable.Number(row.Median(result => result.Processor)));
        }

        return string.Create(CultureInfo.InvariantCulture, $"""
            ## Load

            {options.Connections} connections by wrk, {options.Rounds} rounds of {options.Seconds} s, each contender alone in its turn;
            medians, and of the ratios the median of each round's own. The article is {bytes["identity"]:#,##0} bytes,
            {bytes["br"]:#,##0} with Brotli; file and memory hold the same bytes in the same encoding. “Processor” is the host's, for one
            answer.

            {table}
            """);
    }

    /// <summary>The ratio of the 99th percentile of the latency to its median.</summary>
    public static double Spread(LoadRow row) => row.Median(result => result.P99 / result.P50);

    /// <summary>The row with a part in the comparison; null if it was not measured.</summary>
    public static LoadRow? Find(IReadOnlyList<LoadRow> rows, LoadRole role, string encoding = "identity") =>
        rows.FirstOrDefault(row => row.Target.Role == role && row.Target.Encoding == encoding);

    private static string Times(LoadRow row, LoadRow? other) => other is null ? "–" : MarkdownTable.Number(row.Times(other));
}
