using System.Data.Common;
using Microsoft.Extensions.Logging;
using OrchardCore.Data;
using YesSql;

namespace SwanOrchard.Newsroom.Consent;

/// <summary>Clears deleted texts from the database file: SQLite leaves them in pages that it no longer uses.</summary>
/// <remarks>Other databases do this by themselves in time.</remarks>
public sealed partial class FreedStorage
{
    private const string Sqlite = "Sqlite";

    private readonly IStore _store;
    private readonly IDbConnectionAccessor _connections;
    private readonly ILogger _logger;

    public FreedStorage(IStore store, IDbConnectionAccessor connections, ILogger<FreedStorage> logger)
    {
        _store = store;
        _connections = connections;
        _logger = logger;
    }

    /// <summary>Clears the file. Call this once the deletion is stored. If the database is busy, a warning is logged.</summary>
    public async Task ClearAsync()
    {
        if (!_store.Configuration.SqlDialect.Name.Equals(Sqlite, StringComparison.OrdinalIgnoreCase))
        {
            return;
        }

        try
        {
            await using var connection = _connections.CreateConnection();
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();

            // Rewrites the file and, if there is a write-ahead log, empties that.
            command.CommandText = "VACUUM; PRAGMA wal_checkpoint(TRUNCATE);";
            await command.ExecuteNonQueryAsync();
        }
        catch (DbException exception)
        {
            LogBusy(_logger, exception);
        }
    }

    [LoggerMessage(
        LogLevel.Warning,
        "The database was too busy to be cleared of deleted texts: its file may hold some until the next withdrawal of consent.")]
    private static partial void LogBusy(ILogger logger, Exception exception);
}
