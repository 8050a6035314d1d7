using SwanOrchard.Tests.Orchard;
using SwanOrchard.Tests.Shared;
using Xunit;

[assembly: AssemblyFixture(typeof(DatabaseOfTheRun))]

namespace SwanOrchard.Tests.Orchard;

/// <summary>
/// Where <c>SWAN_TEST_DATABASE</c> says <c>postgres</c>, all tests are run on one Postgres server; else each on the database it names.
/// </summary>
public sealed class DatabaseOfTheRun : IAsyncLifetime
{
    public async ValueTask InitializeAsync()
    {
        if (Environment.GetEnvironmentVariable("SWAN_TEST_DATABASE") == "postgres")
        {
            HostDatabases.Server = PostgresServer.Missing is { } missing
                ? throw new InvalidOperationException(missing)
                : await PostgresServer.StartAsync(connections: 500);
        }
    }

    public ValueTask DisposeAsync() => HostDatabases.Server?.DisposeAsync() ?? ValueTask.CompletedTask;
}
