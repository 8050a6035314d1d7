using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using SwanOrchard.Core.Http;
using SwanOrchard.OutputCache.Requests;

namespace SwanOrchard.OutputCache.Responses;

/// <summary>Makes of an answer what is kept of it.</summary>
internal static class CachedResponseFactory
{
    // What holds for the time of the making only, or is decided anew for each answer.
    private static readonly HashSet<string> s_passing = new(StringComparer.OrdinalIgnoreCase)
    {
        HeaderNames.AcceptRanges, HeaderNames.Age, HeaderNames.Connection, HeaderNames.ContentLength, HeaderNames.Date, HeaderNames.ETag,
        HeaderNames.KeepAlive, HeaderNames.LastModified, HeaderNames.TransferEncoding, HeaderNames.Vary,
    };

    /// <param name="request">What was asked for.</param>
    /// <param name="response">What was answered.</param>
    /// <param name="generation">The generation in which it was.</param>
    /// <param name="only">The one coding that is needed; null for all.</param>
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
            // Whoever knows whether the version is the file's own has said so already.
            headers.TryAdd(HeaderNames.CacheControl, "public, max-age=31536000, immutable");
        }
        else
        {
            // The answer is 304 while nothing has changed.
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
