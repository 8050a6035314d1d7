using Xunit;

namespace SwanOrchard.Tests.Orchard;

/// <summary>One <see cref="SlowSite"/> for the tests of a class.</summary>
public sealed class SlowSiteFixture : IAsyncLifetime
{
    public SlowSite Site { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Site = await SlowSite.StartAsync();

    public ValueTask DisposeAsync() => Site.DisposeAsync();
}
