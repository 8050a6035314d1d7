using System.Text.RegularExpressions;

namespace SwanOrchard.Core.Html;

/// <summary>Plain text cut to fit where only so much may stand.</summary>
public static partial class PlainText
{
    /// <summary>Folds white space, and cuts between words where the text is longer than <paramref name="maxLength"/> characters.</summary>
    public static string Shorten(string text, int maxLength)
    {
        var folded = WhiteSpace().Replace(text, " ").Trim();
        if (folded.Length <= maxLength)
        {
            return folded;
        }

        var end = folded.LastIndexOf(' ', maxLength - 1);
        end = end < maxLength / 2 ? maxLength - 1 : end;
        // Not through the middle of a letter of two code units.
        end = char.IsHighSurrogate(folded[end - 1]) ? end - 1 : end;
        return folded[..end].TrimEnd(' ', ',', ';', ':', '–', '—', '-', '.') + "…";
    }

    // A no-break space holds words together, and stays.
    [GeneratedRegex(@"[ \t\r\n\f]+")]
    private static partial Regex WhiteSpace();
}
