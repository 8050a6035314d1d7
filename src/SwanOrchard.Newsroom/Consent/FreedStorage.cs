using System.Data.Common;
using Dapper;
using Microsoft.Extensions.Logging;
using OrchardCore.AuditTrail.Models;
using OrchardCore.Data;
using SwanOrchard.Newsroom.Content;
using YesSql;

namespace SwanOrchard.Newsroom.Consent;

/// <summary>
/// Clears deleted texts from the files of the database: SQLite leaves them in pages that it no longer uses, PostgreSQL in the old versions
/// of rows.
/// </summary>
public sealed partial class FreedStorage
{
    // How long others wait for a table at most, in seconds, before it is left as it is.
    private const int LongestWait = 10;

    private readonly IStore _store;
    private readonly IDbConnectionAccessor _connections;
    private readonly ILogger _logger;

    public FreedStorage(IStore store, IDbConnectionAccessor connections, ILogger<FreedStorage> logger)
    {
        _store = store;
        _connections = connections;
        _logger = logger;
    }

    /// <summary>
    /// Whether the database keeps what was deleted in a log of its own for some time: PostgreSQL does, in its write-ahead log, until it
    /// uses those files again.
    /// </summary>
    public bool LeavesLog => Is("PostgreSql");

    /// <summary>Clears the files. Call this once the deletion is stored. If the database is busy, a warning is logged.</summary>
    public async Task ClearAsync()
    {
        // Rewrites the file and, if there is a write-ahead log, empties that.
        if (Is("Sqlite"))
        {
            await TryAsync(["VACUUM; PRAGMA wal_checkpoint(TRUNCATE);"]);
        }
        else if (LeavesLog)
        {
            // Only the database's administrator may be allowed to begin a new file of the log.
            await TryAsync([$"SET lock_timeout = '{LongestWait}s'", .. (await TablesAsync()).Select(table => $"VACUUM FULL {table}")]);
            await TryAsync(["SELECT pg_switch_wal()"], isOptional: true);
        }
    }

    private bool Is(string dialect) => _store.Configuration.SqlDialect.Name.Equals(dialect, StringComparison.OrdinalIgnoreCase);

    // Those of the audit trail are there if that feature is, or was, on.
    private async Task<IReadOnlyList<string>> TablesAsync()
    {
        var configuration = _store.Configuration;
        var names = configuration.TableNameConvention;
        var tables = new[]
        {
            names.GetDocumentTable(null),
            names.GetDocumentTable(AuditTrailEvent.Collection),
            names.GetIndexTable(typeof(ContactIndex), null),
            names.GetIndexTable(typeof(AuditContactIndex), AuditTrailEvent.Collection),
            names.GetIndexTable(typeof(ContentTextIndex), null),
        }.Select(name => configuration.SqlDialect.QuoteForTableName(configuration.TablePrefix + name, configuration.Schema));
        await using var connection = _connections.CreateConnection();
        return [.. await connection.QueryAsync<string>(
            "select name from unnest(@tables) name where to_regclass(name) is not null", new { tables = tables.ToArray() })];
    }

    private async Task TryAsync(IEnumerable<string> statements, bool isOptional = false)
    {
        try
        {
            await using var connection = _connections.CreateConnection();
            await connection.OpenAsync();
            foreach (var statement in statements)
            {
                await using var command = connection.CreateCommand();
                command.CommandText = statement;
                await command.ExecuteNonQueryAsync();
            }
        }
        catch (DbException exception)
        {
            if (!isOptional)
            {
                LogBusy(_logger, exception);
            }
        }
    }

    [LoggerMessage(
        LogLevel.Warning,
        "The database was too busy to be cleared of deleted texts: its files may hold some until the next withdrawal of consent.")]
    private static partial void LogBusy(ILogger logger, Exception exception);
}
