using System.Text;

namespace SwanOrchard.Core.Html;

/// <summary>Texts as they are compared where a person is looked for: what reads the same is the same.</summary>
public static class FoldedText
{
    /// <summary>
    /// The text in lower case, its letters composed (Unicode's NFC) and «ё» written as «е», as most people do; without soft
    /// hyphens and other characters that nobody sees; its words one space apart.
    /// </summary>
    /// <returns>Empty where there is nothing to be seen.</returns>
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

        // Composed after what stood between a letter and its mark is gone.
        return folded.ToString().TrimEnd().Normalize().ToLowerInvariant().Replace('ё', 'е');
    }
}
