using System.Globalization;
using SwanOrchard.Tests.Shared;
using Xunit;

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
    public static async Task<SlowSite> StartAsync(IReadOnlyDictionary<string, string>? environment = null) =>
        new(await OrchardHost.StartAsync(
        environment: new Dictionary<string, string>(environment ?? new Dictionary<string, string>())
        {
            ["DOTNET_STARTUP_HOOKS"] = RepositoryFiles.SlowRenders,
            ["ASPNETCORE_HOSTINGSTARTUPASSEMBLIES"] = "SlowRenders",
        }));

    /// <summary>Has each anonymous page wait at three places, up to so many milliseconds each.</summary>
    public async Task SlowDownAsync(int most) => (await Reader.GetAsync($"/-/slow?most={most}")).EnsureSuccessStatusCode();

    /// <summary>Asks for a page, and takes a step while it is held between the reading of its item and the rest of its making.</summary>
    public async Task HoldAsync(string path, Func<Task> step)
    {
        (await Reader.GetAsync("/-/hold")).EnsureSuccessStatusCode();
        var asked = Reader.GetAsync(path);
        for (var tries = 0; await Reader.GetStringAsync("/-/held") == "0"; tries++)
        {
            Assert.True(tries < 300, $"{path} was not held.");
            await Task.Delay(100);
        }

        await step();
        (await Reader.GetAsync("/-/release")).EnsureSuccessStatusCode();
        (await asked).EnsureSuccessStatusCode();
    }

    /// <summary>Keeps new connections to the database from being made, or lets them.</summary>
    public async Task HoldConnectionsAsync(bool hold) =>
        (await Reader.GetAsync(hold ? "/-/hold-connections" : "/-/let-connections-go")).EnsureSuccessStatusCode();

    /// <summary>How often a page was made for anonymous readers.</summary>
    public async Task<int> RendersAsync(string path) =>
        int.Parse(await Reader.GetStringAsync($"/-/renders?path={path}"), CultureInfo.InvariantCulture);

    /// <summary>What the CMS holds in memory, in bytes.</summary>
    public async Task<long> MemoryAsync() => long.Parse(await Reader.GetStringAsync("/-/memory"), CultureInfo.InvariantCulture);

    public async ValueTask DisposeAsync()
    {
        Reader.Dispose();
        await Host.DisposeAsync();
    }
}
