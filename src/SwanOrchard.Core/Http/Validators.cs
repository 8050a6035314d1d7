using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace SwanOrchard.Core.Http;

/// <summary>What tells one state of a resource from another (RFC 9110 §8.8), and whether a reader has it already.</summary>
/// <param name="ETag">A weak entity tag: the same for every content coding. Empty where an answer has none.</param>
/// <param name="LastModifiedUtc">The last change, in whole seconds; null where it may be followed by another in the same second.</param>
public sealed record Validators(string ETag, DateTime? LastModifiedUtc)
{
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
    /// <param name="ifNoneMatch">The header's lines; empty where it is missing. Tags are compared weakly (§8.8.3.2).</param>
    /// <param name="ifModifiedSince">The header's value, in any form of §5.6.7; null or empty where it is missing.</param>
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
