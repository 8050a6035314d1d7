using System.Globalization;

namespace SwanOrchard.Core.Languages;

/// <summary>One element of an <c>Accept-Language</c> header (RFC 9110 §12.5.4).</summary>
/// <param name="Text">A basic language range (RFC 4647 §2.1), as sent.</param>
/// <param name="Quality">The weight, from 0 (not acceptable) to 1 (RFC 9110 §12.4.2).</param>
internal sealed record LanguageRange(string Text, decimal Quality)
{
    /// <summary>Browsers send at most ten; longer lists only cost time.</summary>
    private const int Most = 32;

    public bool IsWildcard => Text == "*";

    /// <summary>The well-formed ranges among the first elements of the header, in their order.</summary>
    public static List<LanguageRange> Parse(string? header)
    {
        var ranges = new List<LanguageRange>();
        var seen = 0;
        foreach (var part in header.AsSpan().Split(','))
        {
            if (++seen > Most)
            {
                break;
            }

            if (ParseOne(header.AsSpan()[part]) is { } range)
            {
                ranges.Add(range);
            }
        }

        return ranges;
    }

    private static LanguageRange? ParseOne(ReadOnlySpan<char> element)
    {
        var semicolon = element.IndexOf(';');
        var text = (semicolon < 0 ? element : element[..semicolon]).Trim(" \t");
        var quality = semicolon < 0 ? 1 : ParseQuality(element[(semicolon + 1)..].Trim(" \t"));
        return quality is { } known && (text is "*" || LanguageTag.IsRange(text)) ? new(text.ToString(), known) : null;
    }

    private static decimal? ParseQuality(ReadOnlySpan<char> weight) =>
        weight.StartsWith("q=", StringComparison.OrdinalIgnoreCase)
        && decimal.TryParse(weight[2..], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var quality)
        && quality is >= 0 and <= 1
            ? quality
            : null;
}
