using System.Globalization;
using SwanOrchard.Benchmarks.Hosts;

namespace SwanOrchard.Benchmarks.Reports;

/// <summary>The table of what was measured of <c>import</c>.</summary>
public static class ImportReport
{
    public static string Write(IReadOnlyList<MeasuredRun> runs, int posts)
    {
        var table = new MarkdownTable("import", "s", "processor s", "most memory, MB");
        foreach (var run in runs)
        {
            table.Add(
                run.Name,
                MarkdownTable.Number(run.Wall.TotalSeconds),
                MarkdownTable.Number(run.Processor.TotalSeconds),
                MarkdownTable.Number(run.PeakMegabytes));
        }

        return string.Create(CultureInfo.InvariantCulture, $"""
            ## The archive

            `import` of a WordPress export of {posts:#,##0} generated posts in two languages.

            {table}
            """);
    }
}
