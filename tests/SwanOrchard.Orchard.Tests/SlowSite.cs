using System.Globalization;
using SwanOrchard.Tests.Shared;

namespace SwanOrchard.Tests.Orchard;

/// <summary>The CMS with something behind its output cache that counts the making of pages and slows it down.</summary>
public sealed class SlowSite : IAsyncDisposable
{
    private SlowSite(OrchardHost host)
    {
        Host = host;
        Reader = host.Process.NewClient();
    }

    public OrchardHost Host { get; }

    public HttpClient Reader { get; }

    /// <param name="environment">More variables for the host.</param>
    public static async Task<SlowSite> StartAsync(IReadOnlyDictionary<string, string>? environment = null) => new(await OrchardHost.StartAsync(
        environment: new Dictionary<string, string>(environment ?? new Dictionary<string, string>())
        {
            ["DOTNET_STARTUP_HOOKS"] = RepositoryFiles.SlowRenders,
            ["ASPNETCORE_HOSTINGSTARTUPASSEMBLIES"] = "SlowRenders",
        }));

    /// <summary>Has each anonymous page wait at three places, up to so many milliseconds each.</summary>
    public async Task SlowDownAsync(int most) => (await Reader.GetAsync($"/-/slow?most={most}")).EnsureSuccessStatusCode();

    /// <summary>Keeps new connections to the database from being made, or lets them.</summary>
    public async Task HoldConnectionsAsync(bool hold) => (await Reader.GetAsync(hold ? "/-/hold" : "/-/let-go")).EnsureSuccessStatusCode();

    /// <summary>How often a page was made for anonymous readers.</summary>
    public async Task<int> RendersAsync(string path) => int.Parse(await Reader.GetStringAsync($"/-/renders?path={path}"), CultureInfo.InvariantCulture);

    /// <summary>What the CMS holds in memory, in bytes.</summary>
    public async Task<long> MemoryAsync() => long.Parse(await Reader.GetStringAsync("/-/memory"), CultureInfo.InvariantCulture);

    public async ValueTask DisposeAsync()
    {
        Reader.Dispose();
        await Host.DisposeAsync();
    }
}
