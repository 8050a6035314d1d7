using SwanOrchard.Tests.Shared;
using Xunit;

namespace SwanOrchard.Tests.Orchard;

/// <summary>Two machines on one Postgres that know nothing of each other's locks: the database alone decides.</summary>
public sealed class SavingOnTwoNodes : SavingOnPostgres
{
    private HostProcess? _twin;

    public override async ValueTask DisposeAsync()
    {
        if (_twin is not null)
        {
            await _twin.DisposeAsync();
        }

        await base.DisposeAsync();
    }

    protected override async Task<Uri> SecondAsync()
    {
        _twin = await Host.StartTwinAsync();
        return _twin.Address;
    }
}

[CollectionDefinition(Name)]
public sealed class SavingOnTwoNodesTests : ICollectionFixture<SavingOnTwoNodes>
{
    public const string Name = "Saving on two nodes";
}
