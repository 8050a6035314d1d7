using Microsoft.AspNetCore.Http;
using SwanOrchard.Core.Http;

namespace SwanOrchard.OutputCache.Responses;

/// <summary>Answers a request with a cached response.</summary>
internal static class CachedResponseWriter
{
    public static async Task WriteAsync(HttpContext context, CachedResponse page)
    {
        var (request, response) = (context.Request, context.Response);
        foreach (var header in page.Headers)
        {
            response.Headers[header.Key] = header.Value;
        }

        response.StatusCode = page.Status;
        if (page.Status == StatusCodes.Status200OK)
        {
            response.Headers.ETag = page.Validators.ETag;
            response.Headers.LastModified = page.Validators.LastModified;
            if (page.Validators.AreMet(request.Headers.IfNoneMatch, request.Headers.IfModifiedSince))
            {
                response.StatusCode = StatusCodes.Status304NotModified;
                response.Headers.ContentType = default;
                return;
            }
        }

        var (coding, body) = AcceptEncoding.Choose(request.Headers.AcceptEncoding) switch
        {
            ContentCoding.Brotli when page.Brotli is { } brotli => (ContentCoding.Brotli, brotli),
            ContentCoding.Gzip when page.Gzip is { } gzip => (ContentCoding.Gzip, gzip),
            _ => (ContentCoding.Identity, page.Body),
        };
        response.Headers.ContentEncoding = coding.Name();
        response.ContentLength = body.Length;
        if (!HttpMethods.IsHead(request.Method))
        {
            await response.BodyWriter.WriteAsync(body, context.RequestAborted);
        }
    }
}
