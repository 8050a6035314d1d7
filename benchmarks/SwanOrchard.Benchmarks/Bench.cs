using SwanOrchard.Benchmarks.Hosts;
using SwanOrchard.Benchmarks.Importing;
using SwanOrchard.Benchmarks.Load;
using SwanOrchard.Benchmarks.Publishing;
using SwanOrchard.Benchmarks.Reports;
using SwanOrchard.Benchmarks.Scale;
using SwanOrchard.Benchmarks.Searching;

namespace SwanOrchard.Benchmarks;

/// <summary>One run: sets up, measures and cleans up.</summary>
public static class Bench
{
    private const string WithoutOrchard =
        "The CMS and stock Orchard are left out: the package registry in use here does not carry Orchard Core 3.0.1.";

    /// <summary>Runs the measurements.</summary>
    /// <param name="options">What to measure, and for how long.</param>
    /// <param name="cancellationToken">Cancels the run.</param>
    /// <returns>The report in Markdown.</returns>
    /// <exception cref="BenchException">A measurement is not possible.</exception>
    public static async Task<string> RunAsync(BenchOptions options, CancellationToken cancellationToken)
    {
        if (options.Load && !Wrk.IsThere)
        {
            throw new BenchException(
                "wrk, which makes the load, is missing: install it (Debian and Ubuntu: apt-get install wrk) and try again, or measure "
                    + "scale alone: ./swan bench --only scale.");
        }

        var machine = Machine.Describe();
        var progress = new Lines();
        var hasOrchard = BuiltHosts.Cms is not null && BuiltHosts.Stock is not null;
        if (!hasOrchard && !options.Load && options.Published == 0 && options.Imported == 0 && options.Searched == 0)
        {
            throw new BenchException(WithoutOrchard);
        }

        progress.Report("setting up");
        using var cms = hasOrchard && (options.Load || options.Articles.Count > 0) ? await SiteFolder.NewCmsAsync(cancellationToken) : null;
        IReadOnlyList<LoadRow> load = [];
        List<string> parts = [];
        if (options.Load)
        {
            using var contenders = await Contenders.PrepareAsync(cms, cancellationToken);
            load = await LoadBench.RunAsync(contenders.All, options, progress, cancellationToken);
            parts.Add(LoadReport.Write(load, contenders.Bytes, options));
        }

        IReadOnlyList<ScaleSite> sites = [];
        if (cms is not null && options.Articles.Count > 0)
        {
            sites = await ScaleBench.RunAsync(cms, options, progress, cancellationToken);
            parts.Add(ScaleReport.Write(sites, options));
        }

        IReadOnlyList<MeasuredRun> published = [];
        if (options.Published > 0)
        {
            published = await PublishBench.RunAsync(options.Published, progress, cancellationToken);
            parts.Add(PublishReport.Write(published, options.Published));
        }

        IReadOnlyList<MeasuredRun> imported = [];
        if (options.Imported > 0)
        {
            imported = await ImportBench.RunAsync(options.Imported, progress, cancellationToken);
            parts.Add(ImportReport.Write(imported, options.Imported));
        }

        if (options.Searched > 0)
        {
            parts.Add(SearchReport.Write(await SearchBench.RunAsync(options.Searched, progress, cancellationToken), options.Searched));
        }

        string[] report = [
            $"Measured on {machine}.", .. hasOrchard ? []
                : (string[])[WithoutOrchard], AimsReport.Write(load, sites, published, imported), .. parts
        ];
        return string.Join("\n\n", report.Select(part => part.TrimEnd())) + "\n";
    }

    // To standard error, because standard output is for the report alone.
    private sealed class Lines : IProgress<string>
    {
        public void Report(string value) => Console.Error.WriteLine(value);
    }
}
