using SwanOrchard.Tests.Shared;
using Xunit;

namespace SwanOrchard.Tests.Orchard;

/// <summary>On a Postgres of its own.</summary>
public class SavingOnPostgres : SavingSite
{
    private PostgresServer? _server;

    public override string? Missing => PostgresServer.Missing;

    public PostgresServer Server => _server!;

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }

        GC.SuppressFinalize(this);
    }

    protected override async Task<Dictionary<string, string>?> DatabaseAsync()
    {
        _server = await PostgresServer.StartAsync();
        return await _server.NewDatabaseAsync();
    }
}

[CollectionDefinition(Name)]
public sealed class SavingOnPostgresTests : ICollectionFixture<SavingOnPostgres>
{
    public const string Name = "Saving on Postgres";
}
