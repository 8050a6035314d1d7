using SwanOrchard.Tests.Shared;
using Xunit;

// Two at a time: most of what a test waits for is the CMS of its own collection.
[assembly: CollectionBehavior(MaxParallelThreads = 2)]

namespace SwanOrchard.Tests.Orchard;

/// <summary>One site as the recipe makes it, for the tests that only read it or clean up after themselves.</summary>
public sealed class SeededSite : IAsyncLifetime
{
    public OrchardHost Host { get; private set; } = null!;

    public HttpClient Client { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Host = await OrchardHost.StartAsync();
        Client = Host.Process.NewClient();
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await Host.DisposeAsync();
    }
}

[CollectionDefinition(Name)]
public sealed class SeededSiteTests : ICollectionFixture<SeededSite>
{
    public const string Name = "Seeded site";
}
