using System.Globalization;
using SwanOrchard.Benchmarks.Scale;

namespace SwanOrchard.Benchmarks.Reports;

/// <summary>The tables of the measurements on sites of different sizes, ratios first.</summary>
public static class ScaleReport
{
    /// <summary>The report in Markdown.</summary>
    public static string Write(IReadOnlyList<ScaleSite> sites, BenchOptions options)
    {
        string[] sizes = [.. sites.Select(site => site.Articles.ToString("#,##0", CultureInfo.InvariantCulture))];
        var times = new MarkdownTable(
            [
                "uncached page", .. sizes.Skip(1).Select(size => $"{size} : {sizes[0]}"), .. sizes.Select(size => $"ms, {size}"),
                .. sizes.Select(size => $"processor ms, {size}")
            ]);
        var reads = new MarkdownTable(
            [
                "uncached page", .. sizes.Select(size => $"statements, {size}"), .. sizes.Select(size => $"rows, {size}"),
                .. sizes.Select(size => $"steps, {size}")
            ]);
        foreach (var page in ScalePage.All)
        {
            times.Add([
                page.Name,
                .. sites.Skip(1).Select(site => MarkdownTable.Number(Ratio(sites[0], site, page))),
                .. sites.Select(site => MarkdownTable.Number(Median(site, page))),
                .. sites.Select(site =>
                    MarkdownTable.Number(site.Times.TryGetValue(page, out var all) ? site.Processor[page] / all.Count : double.NaN)),
            ]);
            reads.Add(
                [
                    page.Name, .. Counts(sites, page, read => read.Statements), .. Counts(sites, page, read => read.Rows),
                    .. Counts(sites, page, read => read.Steps)
                ]);
        }

        var sums = new MarkdownTable(["site", .. sizes]);
        sums.Add(["publish to visible, ms", .. sites.Select(site => MarkdownTable.Number(site.PublishToVisible))]);
        sums.Add(["start to first page, s", .. sites.Select(site => MarkdownTable.Number(Medians.Of(site.StartSeconds)))]);
        sums.Add(["most memory resident, MB", .. sites.Select(site => MarkdownTable.Number(site.PeakMegabytes))]);
        sums.Add(["translation sets looked at, s", .. sites.Select(site => MarkdownTable.Number(site.SetSeconds))]);
        sums.Add(["memory for that, MB", .. sites.Select(site => MarkdownTable.Number(site.SetMegabytes))]);
        sums.Add(["slowest desk meanwhile, ms", .. sites.Select(site => MarkdownTable.Number(site.SlowestDesk))]);
        sums.Add(["writing the copies, s", .. sites.Select(site => MarkdownTable.Number(site.Fill.TotalSeconds))]);
        return string.Create(CultureInfo.InvariantCulture, $"""
            ## Scale

            Articles, each in two languages, in SQLite; the output cache is off. Medians of about {options.Requests} requests one after
            the other, the sizes in turns.

            {times}
            What SQLite did for one request: statements, rows they gave, and steps of its machine (`SQLITE_STMTSTATUS_VM_STEP`), which
            count the rows it passed over as well.

            {reads}
            Publishing is done by the admin's form, and seen when article, list and feed show it to a reader. Memory is the peak,
            {options.Connections} connections on article, list and feed included. Translation sets are looked at in the background, as
            after an update, from the first batch to the last.

            {sums}
            """);
    }

    /// <summary>The ratio of a page's median time on the larger site to that on the smaller; NaN if either has no such page.</summary>
    public static double Ratio(ScaleSite small, ScaleSite large, ScalePage page) => Median(large, page) / Median(small, page);

    private static double Median(ScaleSite site, ScalePage page) => Medians.Of(site.Times.GetValueOrDefault(page) ?? []);

    private static IEnumerable<string> Counts(
        IReadOnlyList<ScaleSite> sites, ScalePage page, Func<(long Statements, long Rows, long Steps), long> value) =>
        sites.Select(site =>
            site.Reads.TryGetValue(page, out var read) ? value(read).ToString("#,##0", CultureInfo.InvariantCulture) : "–");
}
