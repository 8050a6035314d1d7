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
    private readonly IEnumerable<IContactTraces> _traces;
    private readonly ILogger _logger;

    public FreedStorage(
        IStore store, IDbConnectionAccessor connections, IEnumerable<IContactTraces> traces, ILogger<FreedStorage> logger)
    {
        _store = store;
        _connections = connections;
        _traces = traces;
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
        try
        {
            await using var connection = _connections.CreateConnection();
            await connection.OpenAsync();
            if (Is("Sqlite"))
            {
                // Rewrites the file and, if there is a write-ahead log, empties that.
                await connection.ExecuteAsync("VACUUM; PRAGMA wal_checkpoint(TRUNCATE);");
            }
            else if (LeavesLog)
            {
                await ClearTablesAsync(connection);
            }
        }
        catch (DbException exception)
        {
            LogBusy(_logger, exception);
        }
    }

    private bool Is(string dialect) => _store.Configuration.SqlDialect.Name.Equals(dialect, StringComparison.OrdinalIgnoreCase);

    // Those of the audit trail are there if that feature is, or was, on.
    private async Task ClearTablesAsync(DbConnection connection)
    {
        var names = _store.Configuration;
        string[] tables =
        [
            names.DocumentTable(),
            names.DocumentTable(AuditTrailEvent.Collection),
            names.IndexTable<ContactIndex>(),
            names.IndexTable<AuditContactIndex>(AuditTrailEvent.Collection),
            names.IndexTable<ContentTextIndex>(),
            .. _traces.SelectMany(traces => traces.Tables(names)),
        ];
        await connection.ExecuteAsync($"SET lock_timeout = '{LongestWait}s'");
        foreach (var table in await connection.QueryAsync<string>(
            "SELECT name FROM unnest(@tables) name WHERE to_regclass(name) IS NOT NULL", new { tables }))
        {
            await connection.ExecuteAsync($"VACUUM FULL {table}");
        }

        // Only the database's administrator may be allowed to begin a new file of the log.
        if (await connection.ExecuteScalarAsync<bool>("SELECT has_function_privilege('pg_switch_wal()', 'execute')"))
        {
            await connection.ExecuteAsync("SELECT pg_switch_wal()");
        }
    }

    [LoggerMessage(
        LogLevel.Warning,
        "The database was too busy to be cleared of deleted texts: its files may hold some until the next withdrawal of consent.")]
    private static partial void LogBusy(ILogger logger, Exception exception);
}
