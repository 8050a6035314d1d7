using System.Diagnostics;
using SwanOrchard.Benchmarks.Hosts;
using SwanOrchard.Benchmarks.Load;

namespace SwanOrchard.Benchmarks.Scale;

/// <summary>Measures the same pages on sites of different sizes.</summary>
public static class ScaleBench
{
    private const int Publishes = 5;

    private static readonly LoadTarget[] s_loaded = [
        new("article", Contenders.Article), new("list", "/en/news"), new("feed", "/en/rss.xml")
    ];

    /// <summary>The results by site, in the order of the options' sizes. The sites themselves are deleted.</summary>
    public static async Task<IReadOnlyList<ScaleSite>> RunAsync(
        SiteFolder template, BenchOptions options, IProgress<string> progress, CancellationToken cancellationToken)
    {
        var sites = new List<ScaleSite>();
        try
        {
            foreach (var articles in options.Articles)
            {
                progress.Report($"{articles} articles: writing and counting");
                var site = ScaleSite.Create(template, articles);
                sites.Add(site);
                progress.Report($"{articles} articles: translation sets");
                await site.FillSetsAsync(cancellationToken);
                await site.CountAsync(cancellationToken);
                for (var start = 1; start < options.Starts; start++)
                {
                    await site.StartAsync(cancellationToken);
                    await site.StopAsync();
                }

                await site.StartAsync(cancellationToken);
            }

            foreach (var site in sites.Where(_ => Wrk.IsThere))
            {
                progress.Report($"{site.Articles} articles: warming up");
                await WarmUp.RunAsync(site.Host, s_loaded, options, cancellationToken);
            }

            // In turns, so that a disturbance affects all sites alike.
            foreach (var page in ScalePage.All)
            {
                progress.Report($"all sizes: {page.Name}");
                await TimeAsync(sites, page, options.Requests, cancellationToken);
            }

            foreach (var site in sites)
            {
                progress.Report($"{site.Articles} articles: publishing");
                await PublishAsync(site, options, cancellationToken);
            }

            foreach (var site in sites)
            {
                progress.Report($"{site.Articles} articles: memory under load");
                if (Wrk.IsThere)
                {
                    foreach (var target in s_loaded)
                    {
                        await Wrk.RunAsync(
                            new Uri(site.Host.Address, target.Path), target.Encoding, options.Connections, options.Seconds, site.Host.Id,
                            cancellationToken);
                    }
                }

                site.PeakMegabytes = ProcessUse.PeakMegabytes(site.Host.Id);
                await site.StopAsync();
            }

            return sites;
        }
        finally
        {
            foreach (var site in sites)
            {
                await site.DisposeAsync();
            }
        }
    }

    private static async Task TimeAsync(IReadOnlyList<ScaleSite> sites, ScalePage page, int requests, CancellationToken cancellationToken)
    {
        const int turns = 4;
        for (var turn = 0; turn <= turns; turn++)
        {
            foreach (var site in sites)
            {
                if (page.Path(site.Articles) is not { } path)
                {
                    continue;
                }

                var processor = ProcessUse.Processor(site.Host.Id);
                var times = new List<double>();
                for (var request = 0; request < Math.Max(1, requests / turns); request++)
                {
                    var watch = Stopwatch.StartNew();
                    await site.GetAsync(page, path, cancellationToken);
                    times.Add(watch.Elapsed.TotalMilliseconds);
                }

                // The first turn only warms up.
                if (turn > 0)
                {
                    site.Processor[page] = site.Processor.GetValueOrDefault(page)
                        + (ProcessUse.Processor(site.Host.Id) - processor).TotalMilliseconds;
                    site.Times.TryAdd(page, []);
                    site.Times[page].AddRange(times);
                }
            }
        }
    }

    private static async Task PublishAsync(ScaleSite site, BenchOptions options, CancellationToken cancellationToken)
    {
        var times = new List<double>();
        var (item, path) = site.Articles == 1 ? ("swanarticleseminaren000001", Contenders.Article) : ArticleFill.Newest;
        for (var publish = 0; publish <= Math.Min(Publishes, options.Requests); publish++)
        {
            times.Add(await PublishProbe.RunAsync(site.Host, item, path, $"Changed {publish} {site.Articles}", cancellationToken));
        }

        site.PublishToVisible = Reports.Medians.Of(times.Skip(1));
    }
}
