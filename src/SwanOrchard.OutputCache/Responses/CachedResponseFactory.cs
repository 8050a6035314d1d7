using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using SwanOrchard.Core.Http;
using SwanOrchard.OutputCache.Requests;

namespace SwanOrchard.OutputCache.Responses;

/// <summary>Turns a captured response into a cached one.</summary>
internal static class CachedResponseFactory
{
    // Headers that hold for this one response only, or are set anew for each.
    private static readonly HashSet<string> s_passing = new(StringComparer.OrdinalIgnoreCase)
    {
        HeaderNames.AcceptRanges, HeaderNames.Age, HeaderNames.Connection, HeaderNames.ContentLength, HeaderNames.Date, HeaderNames.ETag,
        HeaderNames.KeepAlive, HeaderNames.LastModified, HeaderNames.TransferEncoding, HeaderNames.Vary,
    };

    /// <param name="request">The request.</param>
    /// <param name="response">The response to it.</param>
    /// <param name="generation">The id of the generation in which it was rendered.</param>
    /// <param name="only">The one coding to compress with; null for all.</param>
    public static CachedResponse Make(HttpRequest request, CapturedResponse response, string generation, ContentCoding? only)
    {
        var body = response.ToBody();
        var headers = response.Headers.Where(header => !s_passing.Contains(header.Key)).ToDictionary(StringComparer.OrdinalIgnoreCase);
        headers[HeaderNames.Vary] = string.Join(
            ", ",
            response.Headers.GetCommaSeparatedValues(HeaderNames.Vary)
                .Append(HeaderNames.AcceptEncoding)
                .Distinct(StringComparer.OrdinalIgnoreCase));
        if (response.StatusCode == StatusCodes.Status200OK && CacheableRequest.IsVersionedAsset(request))
        {
            // Code that knows whether the version is really the file's has already set the header.
            headers.TryAdd(HeaderNames.CacheControl, "public, max-age=31536000, immutable");
        }
        else
        {
            // Lets caches revalidate, and get a 304 while nothing has changed.
            headers.TryAdd(HeaderNames.CacheControl, ReaderHeaders.Revalidated);
        }

        return new(
            generation,
            response.StatusCode,
            [.. headers],
            Validated(response.Headers, body),
            body,
            Pack(ContentCoding.Brotli),
            Pack(ContentCoding.Gzip));

        byte[]? Pack(ContentCoding coding) => only is null || only == coding ? ContentCodings.Pack(coding, body, best: false) : null;
    }

    private static Validators Validated(IHeaderDictionary headers, byte[] body)
    {
        var own = Validators.Of(body, null, DateTime.UtcNow);
        var sent = Validators.Read(headers.ETag, headers.LastModified);
        return sent with
        {
            ETag = sent.ETag.Length == 0 ? own.ETag : sent.ETag.StartsWith("W/", StringComparison.Ordinal) ? sent.ETag : "W/" + sent.ETag,
        };
    }
}
