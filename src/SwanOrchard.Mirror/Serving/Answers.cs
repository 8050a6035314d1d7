using System.Text;
using Microsoft.AspNetCore.ResponseCompression;
using SwanOrchard.Core.Addresses;
using SwanOrchard.Core.Http;

namespace SwanOrchard.Mirror.Serving;

/// <summary>Writes responses of known length.</summary>
internal static class Answers
{
    public const string Html = "text/html; charset=utf-8";
    public const string Text = "text/plain; charset=utf-8";
    public const string Xml = "application/xml";

    public static Task WriteAsync(this HttpResponse response, int status, string type, string body) =>
        response.WriteAsync(status, type, Encoding.UTF8.GetBytes(body));

    /// <summary>The media types worth compressing; images and archives are already compressed.</summary>
    public static IReadOnlyList<string> Compressed { get; } = [
        .. ResponseCompressionDefaults.MimeTypes, "image/svg+xml", .. FeedFiles.Formats.Select(FeedFiles.MediaType)
    ];

    /// <summary>
    /// Declares that a response of this type depends on the accepted encodings, even if it is a 304 or not compressed (RFC 9110 §12.5.5).
    /// </summary>
    public static void VaryByEncoding(this HttpResponse response, string type)
    {
        if (Compressed.Contains(type.Split(';')[0], StringComparer.OrdinalIgnoreCase))
        {
            response.Headers.Append("Vary", "Accept-Encoding");
        }
    }

    /// <summary>Writes a body. A 200 response gets validators and becomes a 304 if the reader's copy is still valid.</summary>
    public static async Task WriteAsync(
        this HttpResponse response, int status, string type, byte[] body, DateTime? modifiedUtc = null, bool isKept = true)
    {
        response.VaryByEncoding(type);
        if (isKept && status == StatusCodes.Status200OK && response.IsKnown(Validators.Of(body, modifiedUtc, DateTime.UtcNow)))
        {
            return;
        }

        response.StatusCode = status;
        response.ContentType = type;
        response.ContentLength = body.Length;
        await response.Body.WriteAsync(body);
    }

    /// <summary>Sends validators, and a 304 if the reader's copy is still valid.</summary>
    public static bool IsKnown(this HttpResponse response, Validators validators)
    {
        var request = response.HttpContext.Request.Headers;
        response.Headers.ETag = validators.ETag;
        response.Headers.LastModified = validators.LastModified;
        if (!validators.AreMet(request.IfNoneMatch, request.IfModifiedSince))
        {
            return false;
        }

        response.StatusCode = StatusCodes.Status304NotModified;
        return true;
    }

    /// <summary>Redirects the reader to the current path of the page.</summary>
    /// <param name="response">The response.</param>
    /// <param name="path">The current path, without a leading slash.</param>
    /// <param name="withQuery">Whether to keep the query.</param>
    public static void MoveTo(this HttpResponse response, string path, bool withQuery = true)
    {
        // Otherwise browsers keep a 301 indefinitely, and a page that returns to an earlier path would cause a redirect loop.
        response.Headers.CacheControl = ReaderHeaders.Revalidated;
        response.StatusCode = StatusCodes.Status301MovedPermanently;
        response.Headers.Location = new PathString("/" + path).ToUriComponent()
            + (withQuery ? response.HttpContext.Request.QueryString.ToUriComponent() : "");
    }
}
