using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace SwanOrchard.Core.Http;

/// <summary>What tells one state of a resource from another (RFC 9110 §8.8), and whether a reader has it already.</summary>
/// <param name="ETag">A weak entity tag: the same for every content coding. Empty where an answer has none.</param>
/// <param name="LastModifiedUtc">The last change, in whole seconds; null where it may be followed by another in the same second.</param>
public sealed record Validators(string ETag, DateTime? LastModifiedUtc)
{
    // Written in the first form alone, read in all three (RFC 9110 §5.6.7): today's, that of RFC 850, and asctime's.
    private static readonly string[] s_dates = ["R", "dddd, dd-MMM-yy HH:mm:ss 'GMT'", "ddd MMM d HH:mm:ss yyyy", "ddd MMM  d HH:mm:ss yyyy"];

    /// <summary>Makes the validators of a body.</summary>
    /// <param name="body">The bytes before any content coding.</param>
    /// <param name="modifiedUtc">Its last change, or null where it is not known.</param>
    /// <param name="nowUtc">The present moment.</param>
    public static Validators Of(ReadOnlySpan<byte> body, DateTime? modifiedUtc, DateTime nowUtc)
    {
        var second = modifiedUtc is { } modified ? modified.AddTicks(-(modified.Ticks % TimeSpan.TicksPerSecond)) : (DateTime?)null;
        return new(
            $"W/\"{Convert.ToHexStringLower(SHA256.HashData(body))[..20]}\"",
            second < nowUtc.AddSeconds(-1) ? second : null);
    }

    /// <summary>Makes the validators of a file without reading it.</summary>
    /// <param name="length">Its length in bytes.</param>
    /// <param name="modifiedUtc">When it was last written.</param>
    /// <param name="nowUtc">The present moment.</param>
    public static Validators OfFile(long length, DateTime modifiedUtc, DateTime nowUtc) =>
        Of(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{length} {modifiedUtc.Ticks}")), modifiedUtc, nowUtc);

    /// <summary>The validators that an answer has.</summary>
    /// <param name="eTag">The value of <c>ETag</c>; null or empty where it is missing.</param>
    /// <param name="lastModified">The value of <c>Last-Modified</c>; null or empty where it is missing.</param>
    public static Validators Read(string? eTag, string? lastModified) => new(eTag ?? "", ParseDate(lastModified));

    /// <summary>The value of <c>Last-Modified</c>, or null.</summary>
    public string? LastModified => LastModifiedUtc?.ToString("R", CultureInfo.InvariantCulture);

    /// <summary>Whether the reader's copy is still good: <c>If-None-Match</c> decides alone where it is sent (RFC 9110 §13.2.2).</summary>
    /// <param name="ifNoneMatch">The header's value, lines joined by commas; null or empty where it is missing.</param>
    /// <param name="ifModifiedSince">The header's value; null or empty where it is missing.</param>
    public bool AreMet(string? ifNoneMatch, string? ifModifiedSince)
    {
        if (!string.IsNullOrWhiteSpace(ifNoneMatch))
        {
            return ifNoneMatch.Trim() == "*" || Tags(ifNoneMatch).Contains(Opaque(ETag), StringComparer.Ordinal);
        }

        return LastModifiedUtc <= ParseDate(ifModifiedSince);
    }

    private static DateTime? ParseDate(string? date) => DateTime.TryParseExact(
        date, s_dates, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var utc) ? utc : null;

    // Weak comparison: the opaque tags alone count. A tag may hold commas.
    private static IEnumerable<string> Tags(string header)
    {
        for (var start = header.IndexOf('"'); start >= 0; start = header.IndexOf('"', start + 1))
        {
            var end = header.IndexOf('"', start + 1);
            if (end < 0)
            {
                yield break;
            }

            yield return header[start..(end + 1)];
            start = end;
            if (start + 1 >= header.Length)
            {
                yield break;
            }
        }
    }

    private static string Opaque(string tag) => tag.StartsWith("W/", StringComparison.Ordinal) ? tag[2..] : tag;
}
