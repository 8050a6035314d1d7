using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace SwanOrchard.Core.Http;

/// <summary>Reads <c>Accept-Encoding</c> (RFC 9110 §12.5.3).</summary>
public static class AcceptEncoding
{
    /// <summary>Chooses the client's preferred coding; of equals, the one that compresses better. A malformed header is ignored.</summary>
    /// <param name="header">The lines of the header; empty if absent.</param>
    /// <returns>
    /// The coding. <see cref="ContentCoding.Identity"/> also if no coding is acceptable, because an answer is more useful than a 406.
    /// </returns>
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
