using System.Globalization;
using SwanOrchard.Benchmarks.Hosts;

namespace SwanOrchard.Benchmarks.Reports;

/// <summary>The table of the measurements of <c>publish</c>.</summary>
public static class PublishReport
{
    /// <summary>The report in Markdown.</summary>
    public static string Write(IReadOnlyList<MeasuredRun> runs, int articles)
    {
        var table = new MarkdownTable("publish", "s", "processor s", "most memory, MB", "it said");
        foreach (var run in runs)
        {
            table.Add(
                run.Name,
                MarkdownTable.Number(run.Wall.TotalSeconds),
                MarkdownTable.Number(run.Processor.TotalSeconds),
                MarkdownTable.Number(run.PeakMegabytes),
                run.LastLine);
        }

        return string.Create(CultureInfo.InvariantCulture, $"""
            ## The copy as files

            `publish` of {articles:#,##0} generated articles, each in two languages, with lists, feeds and sitemap.

            {table}
            """);
    }
}
