using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace SwanOrchard.Core.Http;

/// <summary>The validators of a resource (RFC 9110 §8.8), and whether a reader's copy is still valid.</summary>
/// <param name="ETag">A weak entity tag, the same for every content coding; empty if there is none.</param>
/// <param name="LastModifiedUtc">The last change in whole seconds, in UTC; null if another change in the same second is possible.</param>
public sealed record Validators(string ETag, DateTime? LastModifiedUtc)
{
    /// <summary>Makes the validators of a body.</summary>
    /// <param name="body">The bytes before any content coding.</param>
    /// <param name="modifiedUtc">The last change, in UTC; null if not known.</param>
    /// <param name="nowUtc">The current time, in UTC.</param>
    public static Validators Of(ReadOnlySpan<byte> body, DateTime? modifiedUtc, DateTime nowUtc)
    {
        var second = modifiedUtc is { } modified ? modified.AddTicks(-(modified.Ticks % TimeSpan.TicksPerSecond)) : (DateTime?)null;
        return new(
            $"W/\"{Convert.ToHexStringLower(SHA256.HashData(body))[..20]}\"",
            second < nowUtc.AddSeconds(-1) ? second : null);
    }

    /// <summary>Makes the validators of a file without reading it.</summary>
    /// <param name="length">The length in bytes.</param>
    /// <param name="modifiedUtc">The time of the last write, in UTC.</param>
    /// <param name="nowUtc">The current time, in UTC.</param>
    public static Validators OfFile(long length, DateTime modifiedUtc, DateTime nowUtc) =>
        Of(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{length} {modifiedUtc.Ticks}")), modifiedUtc, nowUtc);

    /// <summary>Reads the validators of a response.</summary>
    /// <param name="eTag">The value of <c>ETag</c>; null or empty if absent.</param>
    /// <param name="lastModified">The value of <c>Last-Modified</c>; null or empty if absent.</param>
    public static Validators Read(string? eTag, string? lastModified) => new(eTag ?? "", ParseDate(lastModified));

    /// <summary>The value of <c>Last-Modified</c>, or null.</summary>
    public string? LastModified => LastModifiedUtc?.ToString("R", CultureInfo.InvariantCulture);

    /// <summary>Whether the reader's copy is still valid. If <c>If-None-Match</c> is sent, it alone decides (RFC 9110 §13.2.2).</summary>
    /// <param name="ifNoneMatch">The lines of the header; empty if absent. Tags are compared weakly (§8.8.3.2).</param>
    /// <param name="ifModifiedSince">The value of the header, in any format of §5.6.7; null or empty if absent.</param>
    public bool AreMet(StringValues ifNoneMatch, string? ifModifiedSince)
    {
        if (StringValues.IsNullOrEmpty(ifNoneMatch))
        {
            return LastModifiedUtc <= ParseDate(ifModifiedSince);
        }

        return EntityTagHeaderValue.TryParseList(ifNoneMatch, out var tags)
            && (tags.Contains(EntityTagHeaderValue.Any)
                || (EntityTagHeaderValue.TryParse(ETag, out var own) && tags.Any(tag => tag.Compare(own, useStrongComparison: false))));
    }

    private static DateTime? ParseDate(string? date) => HeaderUtilities.TryParseDate(date, out var moment) ? moment.UtcDateTime : null;
}
