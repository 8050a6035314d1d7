using System.Text;
using Microsoft.AspNetCore.ResponseCompression;
using SwanOrchard.Core.Addresses;
using SwanOrchard.Core.Http;

namespace SwanOrchard.Mirror.Serving;

/// <summary>Writes answers of known length.</summary>
internal static class Answers
{
    public const string Html = "text/html; charset=utf-8";
    public const string Text = "text/plain; charset=utf-8";
    public const string Xml = "application/xml";

    public static Task WriteAsync(this HttpResponse response, int status, string type, string body) =>
        response.WriteAsync(status, type, Encoding.UTF8.GetBytes(body));

    /// <summary>The media types worth compressing; images and archives are packed as they are.</summary>
    public static IReadOnlyList<string> Compressed { get; } = [
        .. ResponseCompressionDefaults.MimeTypes, "image/svg+xml", .. FeedFiles.Formats.Select(FeedFiles.MediaType)
    ];

    /// <summary>
    /// Says that an answer of this type, a 304 or one that is not compressed as well,
    /// depends on what the reader can unpack (RFC 9110 §12.5.5).
    /// </summary>
    public static void VaryByEncoding(this HttpResponse response, string type)
    {
        if (Compressed.Contains(type.Split(';')[0], StringComparer.OrdinalIgnoreCase))
        {
            response.Headers.Append("Vary", "Accept-Encoding");
        }
    }

    /// <summary>Writes a body; what was found (200) with its validators, and not again for a reader who has it.</summary>
    public static async Task WriteAsync(this HttpResponse response, int status, string type, byte[] body, DateTime? modifiedUtc = null)
    {
        response.VaryByEncoding(type);
        if (status == StatusCodes.Status200OK && response.IsKnown(Validators.Of(body, modifiedUtc, DateTime.UtcNow)))
        {
            return;
        }

        response.StatusCode = status;
        response.ContentType = type;
        response.ContentLength = body.Length;
        await response.Body.WriteAsync(body);
    }

    /// <summary>Sends validators, and says so (304) where the reader's copy is still good.</summary>
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

    /// <summary>Sends the reader to where the page stands now.</summary>
    /// <param name="response">The response.</param>
    /// <param name="path">Without a leading slash.</param>
    /// <param name="withQuery">Whether the query goes along.</param>
    public static void MoveTo(this HttpResponse response, string path, bool withQuery = true)
    {
        // Browsers keep a 301 for good otherwise, and a page that comes back to an address it had would lead round in a circle.
        response.Headers.CacheControl = ReaderHeaders.Revalidated;
        response.StatusCode = StatusCodes.Status301MovedPermanently;
        response.Headers.Location = new PathString("/" + path).ToUriComponent()
            + (withQuery ? response.HttpContext.Request.QueryString.ToUriComponent() : "");
    }
}
