using System.IO.Compression;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;
using SwanOrchard.Mirror.Content;
using SwanOrchard.Mirror.Rendering;

namespace SwanOrchard.Mirror.Serving;

/// <summary>The reader site over HTTP.</summary>
public sealed class MirrorServer : IAsyncDisposable
{
    private readonly WebApplication _application;

    private MirrorServer(WebApplication application)
    {
        _application = application;
        Address = application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
    }

    /// <summary>Where it listens, without a trailing slash.</summary>
    public string Address { get; }

    /// <summary>Reads content and theme, and begins to serve them.</summary>
    /// <exception cref="ContentException">The content cannot be read.</exception>
    /// <exception cref="ThemeException">There is no theme.</exception>
    /// <exception cref="IOException">The address is taken.</exception>
    public static async Task<MirrorServer> StartAsync(ServeOptions options, CancellationToken cancellationToken = default)
    {
        var mirror = new MirrorSite(options);
        foreach (var fault in mirror.Renderer.Check())
        {
            await options.Log.WriteLineAsync(fault.Message);
        }

        var application = Build(mirror, options);
        try
        {
            await application.StartAsync(cancellationToken);
            return new MirrorServer(application);
        }
        catch
        {
            await application.DisposeAsync();
            throw;
        }
    }

    /// <summary>Until the process is told to end.</summary>
    public Task WaitAsync(CancellationToken cancellationToken = default) => _application.WaitForShutdownAsync(cancellationToken);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _application.StopAsync();
        await _application.DisposeAsync();
    }

    private static WebApplication Build(MirrorSite mirror, ServeOptions options)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = mirror.Theme.Root, EnvironmentName = Environments.Production });
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(options.Url).ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Services.AddResponseCompression(compression =>
        {
            // Pages hold no secret and repeat nothing the reader sent, so BREACH has nothing to learn.
            compression.EnableForHttps = true;
            compression.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "image/svg+xml"];
        });
        builder.Services.Configure<BrotliCompressionProviderOptions>(brotli => brotli.Level = CompressionLevel.Optimal);
        builder.Services.Configure<GzipCompressionProviderOptions>(gzip => gzip.Level = CompressionLevel.Optimal);

        var application = builder.Build();
        var pages = new PageEndpoint(mirror);
        application.Use(ReaderPipeline.AddHeadersAsync);
        application.Use(ReaderPipeline.RefuseWritesAsync);
        application.UseResponseCompression();
        application.Use(new ReaderPipeline(pages, options.Log).CatchAsync);
        UseFiles(application, mirror.Theme.Assets, $"/{AssetAddresses.Folder}", mirror.Assets);
        UseFiles(application, mirror.Folder.Media, "/media", null);
        application.Run(pages.InvokeAsync);
        return application;
    }

    private static void UseFiles(WebApplication application, string folder, string path, AssetAddresses? assets)
    {
        if (!Directory.Exists(folder))
        {
            return;
        }

        var files = new PhysicalFileProvider(folder);
        application.Lifetime.ApplicationStopped.Register(files.Dispose);
        application.UseStaticFiles(new StaticFileOptions
        {
            FileProvider = files,
            RequestPath = path,
            OnPrepareResponse = file => file.Context.Response.Headers.CacheControl = CacheControl(file, path, assets),
        });
    }

    private static string CacheControl(StaticFileResponseContext file, string path, AssetAddresses? assets)
    {
        var request = file.Context.Request;
        var name = request.Path.Value![(path.Length + 1)..];
        return assets?.IsCurrent(name, request.Path + request.QueryString) == true ? "public, max-age=31536000, immutable" : "no-cache";
    }
}
