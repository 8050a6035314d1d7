using System.Globalization;
using System.Text.RegularExpressions;

namespace SwanOrchard.Core.Html;

/// <summary>Shortens plain text to a maximum length, and folds its white space.</summary>
public static partial class PlainText
{
    /// <summary>
    /// Collapses white space, and cuts text longer than <paramref name="maxLength"/> UTF-16 code units: before a word if one begins in the
    /// second half, otherwise between two user-perceived characters (grapheme clusters, UAX #29).
    /// </summary>
    public static string Shorten(string text, int maxLength)
    {
        var folded = Collapse(text).Trim();
        return folded.Length <= maxLength
            ? folded
            : folded[..End(folded, maxLength - 1)].TrimEnd(' ', ',', ';', ':', '–', '—', '-', '.') + "…";
    }

    /// <summary>Makes one space of white space of any length, as HTML shows it.</summary>
    internal static string Collapse(string text) => WhiteSpace().Replace(text, " ");

    // The end of the part that is kept, at most this far from the start.
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
            // A single letter with more combining marks than fit.
            : most > 0 && char.IsHighSurrogate(text[most - 1]) ? most - 1
            : most;
    }

    // A no-break space keeps words together and stays.
    [GeneratedRegex(@"[ \t\r\n\f]+")]
    private static partial Regex WhiteSpace();
}
