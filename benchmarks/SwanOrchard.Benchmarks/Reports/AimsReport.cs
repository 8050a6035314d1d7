using SwanOrchard.Benchmarks.Hosts;
using SwanOrchard.Benchmarks.Load;
using SwanOrchard.Benchmarks.Scale;

namespace SwanOrchard.Benchmarks.Reports;

/// <summary>The table of aims and whether the measurements reach them.</summary>
public static class AimsReport
{
    /// <summary>The report in Markdown.</summary>
    public static string Write(
        IReadOnlyList<LoadRow> load,
        IReadOnlyList<ScaleSite> sites,
        IReadOnlyList<MeasuredRun> published,
        IReadOnlyList<MeasuredRun> imported)
    {
        var table = new MarkdownTable("aim", "wanted", "measured", "reached");
        if (Find(load, "CMS, cached") is { } cached
            && Find(load, "CMS, uncached") is { } uncached
            && LoadReport.Find(load, LoadRole.Stock) is { } stock)
        {
            AtLeast(table, "cached article, × stock Orchard's post", 100, cached.Times(stock));
            AtLeast(table, "cached article, × the file", 1, cached.Times(LoadReport.Find(load, LoadRole.File)!));
            AtLeast(table, "cached article, × memory", 0.8, cached.Times(LoadReport.Find(load, LoadRole.Memory)!));
            AtLeast(table, "uncached article, × stock Orchard's post", 2, uncached.Times(stock));
            AtMost(table, "cached article, p99 / p50", 3, LoadReport.Spread(cached));
            AtMost(table, "uncached article, p99 / p50", 3, LoadReport.Spread(uncached));
        }

        if (sites.Count > 1)
        {
            foreach (var (name, kind) in new[] { ("lists and feeds", ScaleKind.List), ("translation desk", ScaleKind.Desk) })
            {
                var (worst, ratio) = ScalePage.All.Where(page => page.Kind == kind)
                    .Select(page => (page, Ratio: ScaleReport.Ratio(sites[0], sites[^1], page)))
                    .Where(entry => double.IsFinite(entry.Ratio))
                    .MaxBy(entry => entry.Ratio);
                AtMost(table, $"{name}, {sites[^1].Articles} : {sites[0].Articles} articles (worst: {worst.Name})", 1.5, ratio);
            }

            AtMost(table, $"translation sets of {sites[^1].Articles} articles, s", 600, sites[^1].SetSeconds);
            AtMost(table, "memory for that, MB", 200, sites[^1].SetMegabytes);
        }

        if (sites.Count > 0)
        {
            AtMost(table, $"start to first page, {sites[0].Articles} articles, s", 5, Medians.Of(sites[0].StartSeconds));
            AtMost(table, $"start to first page, {sites[^1].Articles} articles, s", 5, Medians.Of(sites[^1].StartSeconds));
            AtMost(table, $"memory, {sites[^1].Articles} articles, MB", 400, sites[^1].PeakMegabytes);
        }

        if (published is [var whole, var edited, var again])
        {
            AtMost(table, "publishing the whole copy, s", 60, whole.Wall.TotalSeconds);
            AtMost(table, "publishing it, memory, MB", 1024, whole.PeakMegabytes);
            AtMost(table, "publishing it again, one article changed, s", 3, edited.Wall.TotalSeconds);
            AtMost(table, "publishing that, memory, MB", 300, edited.PeakMegabytes);
            AtMost(table, "publishing it again unchanged, s", 10, again.Wall.TotalSeconds);
        }

        if (imported is [var archive, _])
        {
            AtMost(table, "importing an archive, s", 60, archive.Wall.TotalSeconds);
            AtMost(table, "importing it, memory, MB", 300, archive.PeakMegabytes);
        }

        return $"## Aims\n\n{table}";
    }

    private static LoadRow? Find(IReadOnlyList<LoadRow> rows, string contender) =>
        rows.FirstOrDefault(row => row.Contender == contender && row.Target.IsArticle);

    private static void AtLeast(MarkdownTable table, string aim, double wanted, double measured) =>
        table.Add(aim, $"≥ {wanted}", MarkdownTable.Number(measured), measured >= wanted ? "yes" : "no");

    private static void AtMost(MarkdownTable table, string aim, double wanted, double measured) =>
        table.Add(aim, $"≤ {wanted}", MarkdownTable.Number(measured), measured <= wanted ? "yes" : "no");
}
