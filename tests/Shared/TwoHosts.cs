using AngleSharp.Html.Dom;

namespace SwanOrchard.Tests.Shared;

/// <summary>The mirror and, if it was built, the CMS, both with the same content.</summary>
public sealed class TwoHosts : IAsyncDisposable
{
    public const string MirrorName = "mirror";
    public const string CmsName = "cms";

    private readonly TempFolder _folder;
    private readonly HostProcess _mirror;
    private readonly OrchardHost? _cms;

    private TwoHosts(TempFolder folder, HostProcess mirror, OrchardHost? cms)
    {
        _folder = folder;
        _mirror = mirror;
        _cms = cms;
    }

    /// <summary>The responses of the last crawl, by host.</summary>
    public Dictionary<string, SortedDictionary<string, CrawledPage>> Answers { get; } = [];

    /// <summary>The rules applied to the last crawl, by host.</summary>
    public Dictionary<string, ReaderRules> Rules { get; } = [];

    /// <summary>Starts both hosts.</summary>
    /// <param name="name">The name of the setup recipe.</param>
    /// <param name="recipe">The JSON of the recipe.</param>
    public static async Task<TwoHosts> StartAsync(string name, string recipe)
    {
        var folder = new TempFolder();
        var cms = OrchardHost.Missing is null
            ? OrchardHost.StartAsync(name, new Dictionary<string, string> { ["nasty.recipe.json"] = recipe })
            : null;
        var mirror = MirrorHost.StartAsync(SetupRecipe.WriteTo(folder, recipe));
        try
        {
            return new(folder, await mirror, cms is null ? null : await cms);
        }
        catch
        {
            await EndAsync(mirror);
            await EndAsync(cms);
            folder.Dispose();
            throw;
        }
    }

    /// <summary>One of the two hosts.</summary>
    /// <exception cref="InvalidOperationException">It was not built; <see cref="OrchardHost.Missing"/> says why.</exception>
    public HostProcess this[string host] =>
        host == MirrorName ? _mirror : _cms?.Process ?? throw new InvalidOperationException(OrchardHost.Missing);

    /// <summary>Crawls both hosts, one after the other.</summary>
    /// <param name="more">Paths to which no link leads.</param>
    public async Task CrawlAsync(params string[] more)
    {
        foreach (var host in _cms is null ? [MirrorName] : (string[])[MirrorName, CmsName])
        {
            using var client = this[host].NewClient();
            Answers[host] = await Crawl.RunAsync(client, more);
            Rules[host] = new(Answers[host], this[host].Address);
        }
    }

    /// <summary>A crawled page by its path without a leading slash.</summary>
    public IHtmlDocument Page(string host, string path) => Rules[host].Pages["/" + path];

    /// <summary>The differences between the crawls of both hosts.</summary>
    public IReadOnlyList<string> Differences() =>
        Parity.Differences(Answers[CmsName], this[CmsName].Address, Answers[MirrorName], this[MirrorName].Address);

    public async ValueTask DisposeAsync()
    {
        await _mirror.DisposeAsync();
        if (_cms is not null)
        {
            await _cms.DisposeAsync();
        }

        _folder.Dispose();
    }

    private static async Task EndAsync<T>(Task<T>? host)
        where T : IAsyncDisposable
    {
        try
        {
            if (host is not null)
            {
                await (await host).DisposeAsync();
            }
        }
        catch (Exception exception) when (exception is InvalidOperationException or IOException or TimeoutException)
        {
            // It never started; the exception that explains it is being thrown already.
        }
    }
}
