using System.IO.Compression;
using System.Net.Sockets;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.ResponseCompression;
using SwanOrchard.Mirror.Content;
using SwanOrchard.Mirror.Rendering;

namespace SwanOrchard.Mirror.Serving;

/// <summary>The HTTP server of the reader site.</summary>
public sealed class MirrorServer : IAsyncDisposable
{
    private readonly WebApplication _application;
    private readonly MirrorSite _mirror;

    private MirrorServer(WebApplication application, MirrorSite mirror)
    {
        _application = application;
        _mirror = mirror;
        Address = application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
    }

    /// <summary>The URL at which it listens, without a trailing slash.</summary>
    public string Address { get; }

    /// <summary>Reads content and theme and starts the server.</summary>
    /// <exception cref="ContentException">The content cannot be read.</exception>
    /// <exception cref="ThemeException">There is no theme.</exception>
    /// <exception cref="IOException">
    /// It cannot listen at this URL, for example because the port is in use or the address belongs to another machine.
    /// </exception>
    public static async Task<MirrorServer> StartAsync(ServeOptions options, CancellationToken cancellationToken = default)
    {
        var mirror = await MirrorSite.OpenAsync(options, cancellationToken);
        WebApplication? application = null;
        try
        {
            await ContentWarnings.WriteAsync(mirror.Current().Content, options.Log, options.Strict, options.Content);
            foreach (var fault in mirror.Renderer.Check())
            {
                await options.Log.WriteLineAsync(fault.Message);
            }

            application = Build(mirror, options);
            await ListenAsync(application, options.Url, cancellationToken);
            return new MirrorServer(application, mirror);
        }
        catch
        {
            mirror.Dispose();
            await (application?.DisposeAsync() ?? ValueTask.CompletedTask);
            throw;
        }
    }

    /// <summary>Waits until the process is asked to shut down.</summary>
    public Task WaitAsync(CancellationToken cancellationToken = default) => _application.WaitForShutdownAsync(cancellationToken);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _application.StopAsync();
        await _application.DisposeAsync();
        _mirror.Dispose();
    }

    // Each system and kind of address throws a different exception.
    private static async Task ListenAsync(WebApplication application, string url, CancellationToken cancellationToken)
    {
        try
        {
            await application.StartAsync(cancellationToken);
        }
        catch (Exception exception) when (exception is IOException or SocketException or InvalidOperationException)
        {
            throw new IOException($"{url}: nothing can be served there: {exception.Message}", exception);
        }
    }

    private static WebApplication Build(MirrorSite mirror, ServeOptions options)
    {
        var builder = WebApplication.CreateSlimBuilder(
            new WebApplicationOptions { ContentRootPath = mirror.Theme.Root, EnvironmentName = Environments.Production });
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(options.Url).ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Services.AddResponseCompression(compression =>
        {
            // Pages contain no secrets and do not reflect input, so BREACH does not apply.
            compression.EnableForHttps = true;
            compression.MimeTypes = Answers.Compressed;
        });
        builder.Services.Configure<BrotliCompressionProviderOptions>(brotli => brotli.Level = CompressionLevel.Optimal);
        builder.Services.Configure<GzipCompressionProviderOptions>(gzip => gzip.Level = CompressionLevel.Optimal);

        var application = builder.Build();
        var pages = new PageEndpoint(mirror, options.Log);
        application.Use(ReaderPipeline.AddHeadersAsync);
        application.Use(ReaderPipeline.RefuseWritesAsync);
        application.UseResponseCompression();
        application.Use(new ReaderPipeline(pages, options.Log).CatchAsync);
        application.Run(pages.InvokeAsync);
        return application;
    }
}
