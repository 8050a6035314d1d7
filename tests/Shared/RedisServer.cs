using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace SwanOrchard.Tests.Shared;

/// <summary>A Redis server of its own, on a port of its own, that stores nothing on disk.</summary>
public sealed class RedisServer : IAsyncDisposable
{
    private readonly TempFolder _folder = new();
    private Process? _process;

    private RedisServer(int port) => Port = port;

    public int Port { get; }

    /// <summary>Why Redis cannot be run here; null if it can.</summary>
    public static string? Missing =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator)
            .Any(folder => File.Exists(Path.Combine(folder, "redis-server")))
            ? null
            : "redis-server is not installed";

    public static async Task<RedisServer> StartAsync()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        var server = new RedisServer(((IPEndPoint)probe.LocalEndpoint).Port);
        probe.Stop();
        await server.RestartAsync();
        return server;
    }

    /// <summary>Starts it empty and waits until it listens.</summary>
    public async Task RestartAsync()
    {
        _process = Process.Start(new ProcessStartInfo(
            "redis-server",
            [
                "--bind", "127.0.0.1", "--port", Port.ToString(CultureInfo.InvariantCulture), "--save", "", "--appendonly", "no", "--dir",
                _folder.Path
            ])
        {
            RedirectStandardOutput = true,
        })!;
        for (var tries = 0; ; tries++)
        {
            try
            {
                using var client = new TcpClient();
                await client.ConnectAsync(IPAddress.Loopback, Port);
                return;
            }
            catch (SocketException) when (tries < 300)
            {
                await Task.Delay(100);
            }
        }
    }

    /// <summary>Sends a command.</summary>
    /// <returns>The first line of its answer.</returns>
    public async Task<string> SendAsync(string command)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, Port);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.UTF8.GetBytes(command + "\r\n"));
        using var reader = new StreamReader(stream);
        return await reader.ReadLineAsync() ?? "";
    }

    /// <summary>Lets it read but not write, or write again.</summary>
    public async Task FillAsync(bool full)
    {
        await SendAsync("CONFIG SET maxmemory-policy noeviction");
        await SendAsync($"CONFIG SET maxmemory {(full ? 1 : 0)}");
    }

    public async Task StopAsync()
    {
        if (_process is { HasExited: false } process)
        {
            process.Kill();
            await process.WaitForExitAsync();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        _process?.Dispose();
        _folder.Dispose();
    }
}
