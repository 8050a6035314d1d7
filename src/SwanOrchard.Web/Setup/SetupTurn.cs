using Npgsql;

namespace SwanOrchard.Web.Setup;

/// <summary>
/// The right to set the site up, which one process has at a time, on a database that is there to be filled. It ends with the process,
/// however that ends.
/// </summary>
internal sealed class SetupTurn : IAsyncDisposable
{
    // Of this lock among those of a Postgres database: the letters "Swan".
    private const long LockNumber = 0x5377616E;

    private static readonly TimeSpan s_limit = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(500);

    private readonly IAsyncDisposable _held;

    private SetupTurn(IAsyncDisposable held) => _held = held;

    /// <summary>Waits until no other process is setting the site up, and checks what the set-up needs.</summary>
    /// <param name="folder">The data folder.</param>
    /// <param name="settings">The provider, <c>Sqlite</c> or <c>Postgres</c>, and the connection string.</param>
    /// <returns>Null if the site has been set up meanwhile.</returns>
    /// <exception cref="SetupException">The settings are wrong, or the database is not empty.</exception>
    public static async Task<SetupTurn?> TakeAsync(DataFolder folder, IConfigurationSection settings)
    {
        var turn = settings["DatabaseProvider"] switch
        {
            "Sqlite" => await OnSqliteAsync(folder),
            "Postgres" => await OnPostgresAsync(settings["DatabaseConnectionString"]),
            var provider => throw new SetupException(
                $"The setting SwanSetup:DatabaseProvider is “{provider}”. It must be Sqlite or Postgres."),
        };
        try
        {
            if (folder.IsSetUp)
            {
                await turn.DisposeAsync();
                return null;
            }

            await turn.CheckAsync(folder);
            return turn;
        }
        catch
        {
            await turn.DisposeAsync();
            throw;
        }
    }

    public ValueTask DisposeAsync() => _held.DisposeAsync();

    private static async Task<SetupTurn> OnSqliteAsync(DataFolder folder)
    {
        Directory.CreateDirectory(folder.Path);
        FileStream? file = null;
        await WaitAsync(() =>
        {
            file = TryLock(Path.Combine(folder.Path, "setup.lock"));
            return Task.FromResult(file is not null);
        });
        return new(file!);
    }

    private static FileStream? TryLock(string file)
    {
        try
        {
            // Deleted with the lock. Who opened it before that gets a lock of its own, and sees that the site is set up.
            return new(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (IOException)
        {
            return null;
        }
    }

    private static async Task<SetupTurn> OnPostgresAsync(string? connectionString)
    {
        var connection = await OpenAsync(connectionString);
        await WaitAsync(async () =>
        {
            await using var ask = new NpgsqlCommand($"select pg_try_advisory_lock({LockNumber})", connection);
            return (bool)(await ask.ExecuteScalarAsync())!;
        });
        return new(connection);
    }

    private static async Task<NpgsqlConnection> OpenAsync(string? connectionString)
    {
        const string setting = "The setting SwanSetup:DatabaseConnectionString";
        if (string.IsNullOrWhiteSpace(connectionString))
        {
            throw new SetupException($"{setting} is empty. Postgres needs Host=…;Username=…;Password=…;Database=…");
        }

        NpgsqlConnectionStringBuilder parts;
        try
        {
            parts = new(connectionString) { Pooling = false };
        }
        catch (ArgumentException exception)
        {
            throw new SetupException($"{setting} cannot be read: {exception.Message}");
        }

        var connection = new NpgsqlConnection(parts.ConnectionString);
        try
        {
            await connection.OpenAsync();
            return connection;
        }
        catch (Exception exception) when (exception is NpgsqlException or TimeoutException or ArgumentException)
        {
            await connection.DisposeAsync();
            throw new SetupException(
                $"The database “{parts.Database}” on {parts.Host}:{parts.Port} cannot be opened: {exception.Message} {setting} names it.");
        }
    }

    private static async Task WaitAsync(Func<Task<bool>> isMine)
    {
        var end = DateTime.UtcNow + s_limit;
        for (var isSaid = false; !await isMine();)
        {
            if (!isSaid)
            {
                Console.WriteLine("Another process is setting the site up. This one waits for it.");
                isSaid = true;
            }

            if (DateTime.UtcNow > end)
            {
                throw new SetupException(
                    $"Another process has been setting the site up for {s_limit.TotalMinutes} minutes. Look at its log.");
            }

            await Task.Delay(s_pause);
        }
    }

    private async Task CheckAsync(DataFolder folder)
    {
        if (_held is not NpgsqlConnection connection)
        {
            if (folder.HasDatabase)
            {
                throw new SetupException(
                    $"{folder.Path} holds a database, but no tenants.json that names a site. If a set-up stopped halfway, delete the "
                    + "folder and start again. If this is a site, restore tenants.json from your backup. Nothing has been changed.");
            }

            return;
        }

        await using var ask = new NpgsqlCommand("""select to_regclass('"Document"') is not null""", connection);
        if ((bool)(await ask.ExecuteScalarAsync())!)
        {
            throw new SetupException(
                $"The database “{connection.Database}” on {connection.Host}:{connection.Port} holds a site already, or a set-up that "
                + $"stopped halfway, and {folder.Path} does not belong to it. A further machine needs the first one's App_Data; a new "
                + "site needs an empty database. Nothing has been changed.");
        }
    }
}
