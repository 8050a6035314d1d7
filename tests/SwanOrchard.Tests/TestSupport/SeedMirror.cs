using Xunit;

namespace SwanOrchard.Tests.TestSupport;

/// <summary>The repository's own content in its own theme, served once for all tests of a class.</summary>
public sealed class SeedMirror : IAsyncLifetime
{
    public RunningMirror Mirror { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Mirror = await RunningMirror.StartAsync();

    public ValueTask DisposeAsync() => Mirror.DisposeAsync();
}
