using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using OrchardCore.Media;
using SwanOrchard.Core.Addresses;
using SwanOrchard.Core.Http;

namespace SwanOrchard.Safety.Headers;

/// <summary>
/// Sends the reader headers with every response meant for readers, errors included, no matter which component writes it. Leaves all
/// other responses alone.
/// </summary>
public sealed class ReaderHeadersMiddleware
{
    private readonly RequestDelegate _next;
    private readonly PathString _media;

    public ReaderHeadersMiddleware(RequestDelegate next, IOptions<MediaOptions> media)
    {
        _next = next;
        _media = media.Value.AssetsRequestPath;
    }

    /// <summary>Sets the headers at once and again when the response starts; answers 404 for a media path that ends in a slash.</summary>
    public async Task InvokeAsync(HttpContext context, IEnumerable<IReaderPaths> known)
    {
        var path = await FindAsync(context.Request, known);
        if (path is not null)
        {
            // Now, for a cache that wraps this; and again when the response starts, because an error clears them and others set their own.
            Send(context.Response, path);
        }

        context.Response.OnStarting(() =>
        {
            if ((path ?? context.Features.Get<ReaderPath>()) is { } found)
            {
                Send(context.Response, found);
            }

            return Task.CompletedTask;
        });
        if (path?.Kind == ReaderResource.Media && context.Request.Path.Value!.EndsWith('/'))
        {
            // Orchard would look for something below the file and fail.
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        await _next(context);
    }

    private async Task<ReaderPath?> FindAsync(HttpRequest request, IEnumerable<IReaderPaths> known)
    {
        if (request.Path.StartsWithSegments(_media, StringComparison.OrdinalIgnoreCase))
        {
            return new(ReaderResource.Media);
        }

        foreach (var paths in known)
        {
            if (await paths.FindAsync(request) is { } path)
            {
                return path;
            }
        }

        return null;
    }

    private static void Send(HttpResponse response, ReaderPath path)
    {
        // A missing file is answered with a page.
        var isPage = response.ContentType?.StartsWith("text/html", StringComparison.OrdinalIgnoreCase) == true;
        var kind = isPage && path.Kind is not (ReaderResource.Preview or ReaderResource.Search) ? ReaderResource.Page : path.Kind;
        foreach (var (name, value) in ReaderHeaders.For(kind))
        {
            response.Headers[name] = value;
        }

        foreach (var name in ReaderHeaders.Removed)
        {
            response.Headers.Remove(name);
        }

        if (path.OnionLocation is not null)
        {
            response.Headers[OnionAddress.Header] = path.OnionLocation;
        }

        if (path.IsImmutable && response.StatusCode is StatusCodes.Status200OK or StatusCodes.Status304NotModified)
        {
            response.Headers.CacheControl = ReaderHeaders.Immutable;
        }
        else if (kind is ReaderResource.Media or ReaderResource.Asset)
        {
            // Orchard lets browsers keep a file for a month, even after it was changed or deleted.
            response.Headers.CacheControl = ReaderHeaders.Revalidated;
        }
    }
}
