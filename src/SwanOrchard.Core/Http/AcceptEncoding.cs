using System.Globalization;

namespace SwanOrchard.Core.Http;

/// <summary>Reads <c>Accept-Encoding</c> (RFC 9110 §12.5.3).</summary>
public static class AcceptEncoding
{
    /// <summary>Chooses the coding a client likes best, of equals the smaller one. What is malformed counts for nothing.</summary>
    /// <param name="header">The header's value, lines joined by commas; null or empty where it is missing.</param>
    /// <returns><see cref="ContentCoding.Identity"/> also where nothing is acceptable: an answer is of more use than a 406.</returns>
    public static ContentCoding Choose(ReadOnlySpan<char> header)
    {
        double? brotli = null, gzip = null, identity = null, others = null;
        foreach (var range in header.Split(','))
        {
            var item = header[range];
            var end = item.IndexOf(';');
            var name = (end < 0 ? item : item[..end]).Trim();
            if (Quality(end < 0 ? [] : item[(end + 1)..]) is not { } quality)
            {
                continue;
            }

            if (Is(name, "br"))
            {
                brotli = quality;
            }
            else if (Is(name, "gzip") || Is(name, "x-gzip"))
            {
                gzip = quality;
            }
            else if (Is(name, "identity"))
            {
                identity = quality;
            }
            else if (name is "*")
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

    // Null where it is malformed.
    private static double? Quality(ReadOnlySpan<char> parameters)
    {
        var text = parameters.Trim();
        if (text.IsEmpty)
        {
            return 1;
        }

        return text.Length > 2 && text[0] is 'q' or 'Q' && text[1..].TrimStart() is ['=', .. var value]
            && double.TryParse(value, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingWhite, CultureInfo.InvariantCulture, out var quality)
            && quality is >= 0 and <= 1
            ? quality
            : null;
    }

    private static bool Is(ReadOnlySpan<char> name, string coding) => name.Equals(coding, StringComparison.OrdinalIgnoreCase);
}
