using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace SwanOrchard.Tests.Shared;

/// <summary>A Postgres of its own from the system's package, in a temporary folder, on a port of its own.</summary>
public sealed class PostgresServer : IAsyncDisposable
{
    private const string User = "swan";

    private static readonly string? s_programs = Directory.Exists("/usr/lib/postgresql")
        ? Directory.EnumerateDirectories("/usr/lib/postgresql")
            .OrderByDescending(folder => int.TryParse(Path.GetFileName(folder), out var version) ? version : 0)
            .Select(folder => Path.Combine(folder, "bin"))
            .FirstOrDefault(folder => File.Exists(Path.Combine(folder, "initdb")) && File.Exists(Path.Combine(folder, "postgres")))
        : null;

    private readonly TempFolder _folder = new();
    private readonly int _port;
    private string _database = "postgres";
    private int _connections;
    private Process? _process;

    private PostgresServer(int port) => _port = port;

    /// <summary>Why there is none here; null where there is.</summary>
    public static string? Missing => s_programs is null ? "Postgres is not installed (Debian: postgresql)." : null;

    private string Data => Path.Combine(_folder.Path, "data");

    /// <summary>Makes a cluster and starts it.</summary>
    /// <param name="connections">How many connections it accepts; by default as many as Postgres does.</param>
    public static async Task<PostgresServer> StartAsync(int connections = 100)
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        var server = new PostgresServer(((IPEndPoint)probe.LocalEndpoint).Port);
        probe.Stop();
        try
        {
            await server.MakeAsync();
            server._connections = connections;
            await server.RestartAsync();
            return server;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    /// <summary>Makes an empty database.</summary>
    /// <param name="poolSize">How many connections a host may open; null says nothing about it.</param>
    /// <returns>The settings with which a site is set up on it.</returns>
    public async Task<Dictionary<string, string>> NewDatabaseAsync(int? poolSize = 60)
    {
        var name = "swan" + Guid.NewGuid().ToString("N")[..8];
        await CreateAsync(name);
        _database = name;
        return Settings(name, poolSize);
    }

    /// <summary>The settings with which a site is set up on a database.</summary>
    /// <param name="database">Its name.</param>
    /// <param name="poolSize">How many connections a host may open; null says nothing about it.</param>
    public Dictionary<string, string> Settings(string database, int? poolSize = 60)
    {
        var pool = poolSize is null ? "" : string.Create(CultureInfo.InvariantCulture, $";Maximum Pool Size={poolSize}");
        return new()
        {
            ["SwanSetup__DatabaseProvider"] = "Postgres",
            ["SwanSetup__DatabaseConnectionString"] = $"Host=127.0.0.1;Port={Port};Username={User};Database={database}{pool}",
        };
    }

    /// <summary>Makes a database, in place of one of the same name.</summary>
    /// <param name="database">Its name.</param>
    /// <param name="template">The one it is a copy of, which nobody may be connected to; null for an empty one.</param>
    public async Task CreateAsync(string database, string? template = null)
    {
        await OnServerAsync($"drop database if exists {database}");
        await OnServerAsync($"create database {database}" + (template is null ? "" : $" template {template}"));
    }

    /// <summary>Makes the database that was made last anew, empty.</summary>
    public Task RenewAsync() => CreateAsync(_database);

    /// <summary>Asks the database that was made last.</summary>
    /// <returns>The rows, one a line, fields parted by <c>|</c>.</returns>
    public Task<string> QueryAsync(string sql) => QueryAsync(_database, sql);

    /// <summary>The files of tables and indexes that hold a text, once all is written to them.</summary>
    public async Task<string[]> HoldingAsync(string text)
    {
        await QueryAsync("checkpoint");
        return
        [
            .. Directory.EnumerateFiles(Path.Combine(Data, "base"), "*", SearchOption.AllDirectories)
                .Where(file => File.ReadAllText(file, Encoding.Latin1).Contains(text, StringComparison.OrdinalIgnoreCase))
        ];
    }

    /// <summary>Starts it again after <see cref="StopAsync"/>.</summary>
    public async Task RestartAsync()
    {
        var (program, arguments) = AsUser("postgres",
            [
                "-D", Data, "-p", Port, "-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories=", "-c", "fsync=off",
                "-c", string.Create(CultureInfo.InvariantCulture, $"max_connections={_connections}"),
            ]);
        _process = Start(program, arguments);
        _process.OutputDataReceived += (_, _) => { };
        _process.ErrorDataReceived += (_, _) => { };
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        for (var tries = 0; ; tries++)
        {
            try
            {
                await QueryAsync("select 1");
                return;
            }
            catch (InvalidOperationException) when (tries < 150)
            {
                await Task.Delay(200);
            }
        }
    }

    /// <summary>Stops it as its operator would: connections are cut, data stay.</summary>
    public Task StopAsync() => EndAsync("-INT");

    public async ValueTask DisposeAsync()
    {
        // Immediately: nothing of it is needed any more.
        await EndAsync("-QUIT");
        _folder.Dispose();
    }

    private async Task EndAsync(string signal)
    {
        if (_process is { HasExited: false } process && File.Exists(Path.Combine(Data, "postmaster.pid")))
        {
            await RunAsync("kill", [signal, (await File.ReadAllLinesAsync(Path.Combine(Data, "postmaster.pid")))[0]]);
            await process.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(1));
        }

        _process?.Dispose();
        _process = null;
    }

    private Task<string> OnServerAsync(string sql) => QueryAsync("postgres", sql);

    private async Task<string> QueryAsync(string database, string sql) => (await RunAsync(
        Path.Combine(s_programs!, "psql"),
        ["-h", "127.0.0.1", "-p", Port, "-U", User, "-d", database, "-v", "ON_ERROR_STOP=1", "-AtqX", "-c", sql])).Trim();

    private string Port => _port.ToString(CultureInfo.InvariantCulture);

    private async Task MakeAsync()
    {
        // The server refuses to be root's.
        if (Environment.UserName == "root")
        {
            await RunAsync("chown", ["postgres", _folder.Path]);
        }

        var (program, arguments) = AsUser(
            "initdb", ["-D", Data, "-U", User, "--auth=trust", "--no-sync", "-E", "UTF8", "--locale=C.UTF-8"]);
        await RunAsync(program, arguments);
    }

    private static (string Program, string[] Arguments) AsUser(string program, string[] arguments)
    {
        var path = Path.Combine(s_programs!, program);
        return Environment.UserName == "root" ? ("runuser", ["-u", "postgres", "--", path, .. arguments]) : (path, arguments);
    }

    private static Process Start(string program, string[] arguments) => Process.Start(new ProcessStartInfo(program, arguments)
    {
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        WorkingDirectory = "/",
    })!;

    private static async Task<string> RunAsync(string program, string[] arguments)
    {
        using var process = Start(program, arguments);
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0
            ? output
            : throw new InvalidOperationException($"{program} ended with {process.ExitCode}: {await error}");
    }
}
