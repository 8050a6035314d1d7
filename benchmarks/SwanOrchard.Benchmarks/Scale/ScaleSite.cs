using System.Diagnostics;
using System.Net;
using SwanOrchard.Benchmarks.Hosts;
using SwanOrchard.Tests.Shared;

namespace SwanOrchard.Benchmarks.Scale;

/// <summary>A site of one size, and its results.</summary>
public sealed class ScaleSite : IAsyncDisposable
{
    // The aim is ten minutes for 100,000 articles.
    private static readonly TimeSpan s_longest = TimeSpan.FromMinutes(30);

    private readonly SiteFolder _folder;
    private HostProcess? _host;
    private HttpClient? _reader;
    private AdminSession? _admin;

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

    /// <summary>The time from the first to the last batch of translation sets, which an update would fill; in seconds.</summary>
    public double SetSeconds { get; private set; }

    /// <summary>The longest time that the translation desk took to answer meanwhile, in milliseconds.</summary>
    public double SlowestDesk { get; private set; }

    /// <summary>By how much memory grew meanwhile at most, in megabytes of 2^20 bytes.</summary>
    public double SetMegabytes { get; private set; }

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
        var watch = Stopwatch.StartNew();
        ArticleFill.Fill(site._folder.Database, articles);
        site.Fill = watch.Elapsed;
        return site;
    }

    /// <summary>Starts the CMS without its output cache, and measures the time to the first page.</summary>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var watch = Stopwatch.StartNew();
        _host = await _folder.StartAsync(Load.Contenders.Uncached);
        using var client = Host.NewClient();
        await client.GetByteArrayAsync(Load.Contenders.Article, cancellationToken);
        StartSeconds.Add(watch.Elapsed.TotalSeconds);
    }

    /// <summary>Asks for a page: as a reader, or as an administrator for a page of the admin.</summary>
    public async Task GetAsync(ScalePage page, string path, CancellationToken cancellationToken)
    {
        if (page.Kind != ScaleKind.Desk)
        {
            _reader ??= Host.NewClient();
            await _reader.GetByteArrayAsync(path, cancellationToken);
            return;
        }

        _admin ??= await AdminSession.SignInAsync(Host.Address);
        if ((await _admin.TryAsync(path)).Status is not HttpStatusCode.OK and var status)
        {
            throw new BenchException($"{path} answered {(int)status}.\n{Host.Output}");
        }
    }

    /// <summary>Lets the site look at all translation sets, as after an update, while the desk is asked for.</summary>
    public async Task FillSetsAsync(CancellationToken cancellationToken)
    {
        var desk = ScalePage.All.First(page => page.Kind == ScaleKind.Desk);
        _host = await _folder.StartAsync(Load.Contenders.Uncached);
        await GetAsync(desk, desk.Path(Articles)!, cancellationToken);
        var before = ProcessUse.ResidentMegabytes(Host.Id);
        var limit = Stopwatch.StartNew();
        Stopwatch? watch = null;
        while (ArticleFill.SetProgress(_folder.Database) is var progress && progress != true)
        {
            watch ??= progress is null ? null : Stopwatch.StartNew();
            var asked = Stopwatch.StartNew();
            await GetAsync(desk, desk.Path(Articles)!, cancellationToken);
            SlowestDesk = Math.Max(SlowestDesk, asked.Elapsed.TotalMilliseconds);
            if (limit.Elapsed > s_longest)
            {
                throw new BenchException(
                    $"The translation sets of {Articles} articles are not there after {s_longest.TotalMinutes} minutes.");
            }

            await Task.Delay(200, cancellationToken);
        }

        SetSeconds = watch?.Elapsed.TotalSeconds ?? 0;
        SetMegabytes = ProcessUse.PeakMegabytes(Host.Id) - before;
        await StopAsync();
    }

    /// <summary>Stops the CMS.</summary>
    public async Task StopAsync()
    {
        SignOut();
        await Host.StopAsync();
        await Host.DisposeAsync();
        _host = null;
    }

    /// <summary>Counts in a run of its own what SQLite does for each page.</summary>
    public async Task CountAsync(CancellationToken cancellationToken)
    {
        using var counts = new ReadCounts();
        _host = await _folder.StartAsync(Load.Contenders.Uncached, counts.Environment);
        foreach (var page in ScalePage.All)
        {
            if (page.Path(Articles) is not { } path)
            {
                continue;
            }

            // The first request also fills what is cached between changes.
            await GetAsync(page, path, cancellationToken);
            var before = counts.Read();
            await GetAsync(page, path, cancellationToken);
            var after = counts.Read();
            Reads[page] = (after.Statements - before.Statements, after.Rows - before.Rows, after.Steps - before.Steps);
        }

        await StopAsync();
    }

    public async ValueTask DisposeAsync()
    {
        SignOut();
        if (_host is not null)
        {
            await _host.DisposeAsync();
        }

        _folder.Dispose();
    }

    private void SignOut()
    {
        _reader?.Dispose();
        _admin?.Dispose();
        (_reader, _admin) = (null, null);
    }
}
