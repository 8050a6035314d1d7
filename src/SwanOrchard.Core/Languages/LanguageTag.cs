using System.Buffers;

namespace SwanOrchard.Core.Languages;

/// <summary>Parses and matches language ranges and tags (RFC 4647 §2.1, RFC 5646 §2.1).</summary>
internal static class LanguageTag
{
    /// <summary>RFC 5646 §4.4.1 asks for room for 35 characters; much longer tags only cost time.</summary>
    private const int Longest = 100;

    private const int LongestSubtag = 8;

    private static readonly SearchValues<char> Letters = SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

    private static readonly SearchValues<char> LettersAndDigits = SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");

    /// <summary>
    /// The range, then ever shorter ones, as in the RFC 4647 §3.4 lookup: the last subtag is removed, along with a preceding single letter
    /// or digit, which has no meaning alone (<c>zh-Hant-x-home</c>, <c>zh-Hant</c>, <c>zh</c>). Empty for a range longer than
    /// <see cref="Longest"/> characters.
    /// </summary>
    public static IEnumerable<string> Lookup(string range)
    {
        while (range.Length is > 0 and <= Longest)
        {
            yield return range;
            var end = range.LastIndexOf('-');
            if (end >= 2 && range[end - 2] == '-')
            {
                end -= 2;
            }

            range = end < 0 ? "" : range[..end];
        }
    }

    /// <summary>Whether a basic range covers a tag: it equals the tag, or its beginning up to a hyphen (RFC 4647 §3.3.1).</summary>
    public static bool Covers(string range, string tag) =>
        tag.StartsWith(range, StringComparison.OrdinalIgnoreCase)
        && (tag.Length == range.Length || tag[range.Length] == '-');

    /// <summary>Whether the text is a basic language range other than <c>*</c> (RFC 4647 §2.1), of reasonable length.</summary>
    public static bool IsRange(ReadOnlySpan<char> text)
    {
        if (text.Length > Longest)
        {
            return false;
        }

        var first = true;
        foreach (var part in text.Split('-'))
        {
            var subtag = text[part];
            var ofAlphabet = first
                ? !subtag.ContainsAnyExcept(Letters)
                : !subtag.ContainsAnyExcept(LettersAndDigits);
            if (subtag.Length is 0 or > LongestSubtag || !ofAlphabet)
            {
                return false;
            }

            first = false;
        }

        return true;
    }
}
