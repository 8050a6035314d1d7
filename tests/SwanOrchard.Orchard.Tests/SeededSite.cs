using SwanOrchard.Tests.Shared;
using Xunit;

[assembly: CollectionBehavior(DisableTestParallelization = true)]

namespace SwanOrchard.Tests.Orchard;

/// <summary>One site, set up from the recipe, for the tests that only read it or clean up after themselves.</summary>
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
