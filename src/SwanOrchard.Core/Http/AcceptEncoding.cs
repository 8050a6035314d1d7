using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace SwanOrchard.Core.Http;

/// <summary>Reads <c>Accept-Encoding</c> (RFC 9110 §12.5.3).</summary>
public static class AcceptEncoding
{
    /// <summary>Chooses the coding a client likes best, of equals the smaller one. What is malformed counts for nothing.</summary>
    /// <param name="header">The header's lines; empty where it is missing.</param>
    /// <returns><see cref="ContentCoding.Identity"/> also where nothing is acceptable: an answer is of more use than a 406.</returns>
    public static ContentCoding Choose(StringValues header)
    {
        if (!StringWithQualityHeaderValue.TryParseList(header, out var accepted))
        {
            return ContentCoding.Identity;
        }

        double? brotli = null, gzip = null, identity = null, others = null;
        foreach (var coding in accepted)
        {
            var quality = coding.Quality ?? 1;
            if (Is(coding, "br"))
            {
                brotli = quality;
            }
            else if (Is(coding, "gzip") || Is(coding, "x-gzip"))
            {
                gzip = quality;
            }
            else if (Is(coding, "identity"))
            {
                identity = quality;
            }
            else if (Is(coding, "*"))
            {
                others = quality;
            }
        }

        var (forBrotli, forGzip) = (brotli ?? others ?? 0, gzip ?? others ?? 0);
        var best = Math.Max(forBrotli, forGzip);
        return best <= 0 || identity > best ? ContentCoding.Identity
            : forBrotli >= forGzip ? ContentCoding.Brotli
            : ContentCoding.Gzip;
    }

    private static bool Is(StringWithQualityHeaderValue coding, string name) =>
        coding.Value.Equals(name, StringComparison.OrdinalIgnoreCase);
}
