using System.Globalization;
using System.Text.RegularExpressions;

namespace SwanOrchard.Core.Html;

/// <summary>Plain text cut to fit where only so much may stand.</summary>
public static partial class PlainText
{
    /// <summary>
    /// Folds white space, and cuts where the text is longer than <paramref name="maxLength"/> UTF-16 code units: before a word where
    /// one begins in the second half, else between two letters as people see them (grapheme clusters, UAX #29).
    /// </summary>
    public static string Shorten(string text, int maxLength)
    {
        var folded = WhiteSpace().Replace(text, " ").Trim();
        return folded.Length <= maxLength
            ? folded
            : folded[..End(folded, maxLength - 1)].TrimEnd(' ', ',', ';', ':', '–', '—', '-', '.') + "…";
    }

    // Where the part that stays ends, at most so far from the start.
    private static int End(string text, int most)
    {
        var (letter, word) = (0, 0);
        for (var at = 0; at <= most; at += StringInfo.GetNextTextElementLength(text, at))
        {
            letter = at;
            word = text[at] == ' ' ? at : word;
        }

        return word > 0 && word >= (most + 1) / 2 ? word
            : letter > 0 ? letter
            // One letter under more marks than there is room for.
            : most > 0 && char.IsHighSurrogate(text[most - 1]) ? most - 1
            : most;
    }

    // A no-break space holds words together, and stays.
    [GeneratedRegex(@"[ \t\r\n\f]+")]
    private static partial Regex WhiteSpace();
}
