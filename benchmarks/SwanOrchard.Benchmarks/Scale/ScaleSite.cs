using SwanOrchard.Benchmarks.Hosts;
using SwanOrchard.Tests.Shared;

namespace SwanOrchard.Benchmarks.Scale;

/// <summary>A site of one size, and its results.</summary>
public sealed class ScaleSite : IAsyncDisposable
{
    private readonly SiteFolder _folder;
    private HostProcess? _host;

    private ScaleSite(SiteFolder folder, int articles)
    {
        _folder = folder;
        Articles = articles;
    }

    /// <summary>The number of articles, each in two languages.</summary>
    public int Articles { get; }

    /// <summary>The time it took to write the copies.</summary>
    public TimeSpan Fill { get; private set; }

    /// <summary>The time from the start of the process to the first page, in seconds, for each start.</summary>
    public List<double> StartSeconds { get; } = [];

    /// <summary>By page, the time of each request in milliseconds.</summary>
    public Dictionary<ScalePage, List<double>> Times { get; } = [];

    /// <summary>By page, the processor time of all its requests in milliseconds.</summary>
    public Dictionary<ScalePage, double> Processor { get; } = [];

    /// <summary>By page, what SQLite did for one request.</summary>
    public Dictionary<ScalePage, (long Statements, long Rows, long Steps)> Reads { get; } = [];

    /// <summary>The time from pressing “Publish” until article, list and feed show the change, in milliseconds.</summary>
    public double PublishToVisible { get; set; }

    /// <summary>Peak resident memory of the CMS, in megabytes of 2^20 bytes.</summary>
    public double PeakMegabytes { get; set; }

    /// <summary>The running host.</summary>
    /// <exception cref="InvalidOperationException">The site is not running.</exception>
    public HostProcess Host => _host ?? throw new InvalidOperationException("The site does not run.");

    /// <summary>Copies a site and fills the copy.</summary>
    /// <param name="template">A site with one article.</param>
    /// <param name="articles">The number of articles that the copy will have.</param>
    public static ScaleSite Create(SiteFolder template, int articles)
    {
        var site = new ScaleSite(template.Copy(), articles);
        var watch = System.Diagnostics.Stopwatch.StartNew();
        ArticleFill.Fill(site._folder.Database, articles);
        site.Fill = watch.Elapsed;
        return site;
    }

    /// <summary>Starts the CMS without its output cache, and measures the time to the first page.</summary>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        _host = await _folder.StartAsync(Load.Contenders.Uncached);
        using var client = Host.NewClient();
        await client.GetByteArrayAsync(Load.Contenders.Article, cancellationToken);
        StartSeconds.Add(watch.Elapsed.TotalSeconds);
    }

    /// <summary>Stops the CMS.</summary>
    public async Task StopAsync()
    {
        await Host.StopAsync();
        await Host.DisposeAsync();
        _host = null;
    }

    /// <summary>Counts in a run of its own what SQLite does for each page.</summary>
    public async Task CountAsync(CancellationToken cancellationToken)
    {
        using var counts = new ReadCounts();
        await using var host = await _folder.StartAsync(Load.Contenders.Uncached, counts.Environment);
        using var client = host.NewClient();
        foreach (var page in ScalePage.All)
        {
            if (page.Path(Articles) is not { } path)
            {
                continue;
            }

            // The first request also fills what is cached between changes.
            await client.GetByteArrayAsync(path, cancellationToken);
            var before = counts.Read();
            await client.GetByteArrayAsync(path, cancellationToken);
            var after = counts.Read();
            Reads[page] = (after.Statements - before.Statements, after.Rows - before.Rows, after.Steps - before.Steps);
        }

        await host.StopAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_host is not null)
        {
            await _host.DisposeAsync();
        }

        _folder.Dispose();
    }
}
