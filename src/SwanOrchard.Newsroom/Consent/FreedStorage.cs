using System.Data.Common;
using Microsoft.Extensions.Logging;
using OrchardCore.Data;
using YesSql;

namespace SwanOrchard.Newsroom.Consent;

/// <summary>Clears what a database file still holds of texts that were deleted: SQLite leaves them in pages it no longer uses.</summary>
/// <remarks>Other databases do so by themselves in time.</remarks>
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

    /// <summary>To be called when the deletion is stored.</summary>
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

            // The file is written anew; a write-ahead log, where there is one, is emptied into it.
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
