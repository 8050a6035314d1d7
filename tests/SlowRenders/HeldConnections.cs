using System.Data.Common;
using OrchardCore.Data;

namespace SwanOrchard.Tests.SlowRenders;

/// <summary>Gives no new connection to the database while it is held: as where that is too busy to be written anew.</summary>
internal sealed class HeldConnections : IDbConnectionAccessor
{
    private readonly IDbConnectionAccessor _connections;
    private readonly ManualResetEventSlim _open;

    public HeldConnections(IDbConnectionAccessor connections, ManualResetEventSlim open)
    {
        _connections = connections;
        _open = open;
    }

    public DbConnection CreateConnection()
    {
        _open.Wait(TimeSpan.FromMinutes(1));
        return _connections.CreateConnection();
    }
}
