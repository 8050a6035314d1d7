using System.Text;

namespace SwanOrchard.Core.Html;

/// <summary>Folds texts for comparison in searches for people, so that texts that read the same are equal.</summary>
public static class FoldedText
{
    /// <summary>
    /// The text in lower case and composed form (Unicode NFC), with «ё» written as «е», as most people do; without soft hyphens and other
    /// invisible characters; words separated by single spaces.
    /// </summary>
    /// <returns>The folded text; empty if nothing is visible.</returns>
    public static string Of(string? text)
    {
        var folded = new StringBuilder(text?.Length ?? 0);
        Span<char> units = stackalloc char[2];
        foreach (var character in (text ?? "").EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(character))
            {
                folded.Append(folded.Length == 0 || folded[^1] == ' ' ? "" : " ");
            }
            else if (!VisibleText.IsHidden(character))
            {
                folded.Append(units[..character.EncodeToUtf16(units)]);
            }
        }

        // Composed only after the invisible characters between a letter and its mark are removed.
        return folded.ToString().TrimEnd().Normalize().ToLowerInvariant().Replace('ё', 'е');
    }
}
