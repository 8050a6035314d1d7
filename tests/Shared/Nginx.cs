using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace SwanOrchard.Tests.Shared;

/// <summary>nginx with the copy's own snippet, and nothing else that a distribution's package would not include.</summary>
public sealed class Nginx : IAsyncDisposable
{
    private static readonly string[] s_temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
    private static readonly string[] s_places = ["/usr/sbin/nginx", "/usr/local/sbin/nginx", "/usr/local/bin/nginx"];

    private readonly Process _process;

    private Nginx(Process process, int port)
    {
        _process = process;
        Address = new Uri($"http://127.0.0.1:{port}");
    }

    public Uri Address { get; }

    /// <summary>The path of the program; null if it is not installed.</summary>
    public static string? Program => s_places.FirstOrDefault(File.Exists);

    /// <summary>A port on which nothing listens.</summary>
    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>Serves a published copy.</summary>
    /// <param name="own">A folder for nginx's own files.</param>
    /// <param name="root">The folder to serve.</param>
    /// <param name="copy">The path of the copy in it.</param>
    /// <param name="port">The port to listen on.</param>
    public static Task<Nginx> StartAsync(string own, string root, string copy, int port) => StartAsync(
        own,
        string.Create(
            CultureInfo.InvariantCulture, $$"""server { listen 127.0.0.1:{{port}}; root "{{root}}"; include "{{copy}}/nginx.conf"; }"""),
        port);

    /// <summary>Stands in front of machines, with the configuration of <c>deploy/nginx</c>.</summary>
    /// <param name="own">A folder for nginx's own files.</param>
    /// <param name="machines">Where the machines listen.</param>
    public static async Task<Nginx> InFrontAsync(string own, params Uri[] machines)
    {
        const string listen = "listen 80;";
        const string server = "server 127.0.0.1:5000 ";
        var port = FreePort();
        var site = await File.ReadAllTextAsync(Path.Combine(RepositoryFiles.Root, "deploy", "nginx", "swan.conf"));
        var line = site.Split('\n').Single(line => line.TrimStart().StartsWith(server, StringComparison.Ordinal));
        return await StartAsync(
            own,
            site.Replace(listen, string.Create(CultureInfo.InvariantCulture, $"listen 127.0.0.1:{port};"), StringComparison.Ordinal)
                .Replace(
                    line,
                    string.Join('\n', machines.Select(machine =>
                        line.Replace(server, $"server {machine.Authority} ", StringComparison.Ordinal))),
                    StringComparison.Ordinal),
            port);
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
    }

    private static async Task<Nginx> StartAsync(string own, string servers, int port)
    {
        var paths = string.Concat(s_temporary.Select(name => $"{name}_temp_path {own}/{name}; "));
        await File.WriteAllTextAsync(Path.Combine(own, "nginx.conf"), string.Create(CultureInfo.InvariantCulture, $$"""
            daemon off; pid {{own}}/pid; error_log {{own}}/error.log; {{(Environment.IsPrivilegedProcess ? "user root;" : "")}}
            events { worker_connections 64; }
            http {
                access_log {{own}}/access.log; {{paths}}
                {{servers}}
            }
            """));
        var process = Process.Start(
            new ProcessStartInfo(Program!, ["-c", Path.Combine(own, "nginx.conf"), "-e", Path.Combine(own, "error.log")]))!;
        var nginx = new Nginx(process, port);
        using var client = new HttpClient();
        for (var until = DateTime.UtcNow.AddMinutes(1); ; await Task.Delay(50))
        {
            try
            {
                await client.GetAsync(nginx.Address);
                return nginx;
            }
            catch (HttpRequestException) when (DateTime.UtcNow < until && !process.HasExited)
            {
                // It is still starting.
            }
            catch (HttpRequestException exception)
            {
                await nginx.DisposeAsync();
                throw new InvalidOperationException(await File.ReadAllTextAsync(Path.Combine(own, "error.log")), exception);
            }
        }
    }
}
