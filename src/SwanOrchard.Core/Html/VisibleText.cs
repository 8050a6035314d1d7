using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace SwanOrchard.Core.Html;

/// <summary>Tells whether a text has visible characters.</summary>
public static class VisibleText
{
    /// <summary>
    /// Whether a text has no character that is visible on its own: only spaces, controls, formatting, marks without a letter, unpaired
    /// surrogates, or nothing at all.
    /// </summary>
    public static bool IsEmpty([NotNullWhen(false)] string? text)
    {
        for (var i = 0; i < text?.Length;)
        {
            var isWhole = Rune.TryGetRuneAt(text, i, out var character);
            if (isWhole && IsVisible(character))
            {
                return false;
            }

            i += isWhole ? character.Utf16SequenceLength : 1;
        }

        return true;
    }

    /// <summary>The trimmed text, or null if nothing in it is visible.</summary>
    public static string? Filled(string? text) => IsEmpty(text) ? null : text.Trim();

    /// <summary>The lines with visible text, trimmed.</summary>
    public static IReadOnlyList<string> Lines(string? text) =>
        [.. (text ?? "").Split('\n', StringSplitOptions.TrimEntries).Where(line => !IsEmpty(line))];

    /// <summary>Whether a character other than white space is invisible inside a word.</summary>
    internal static bool IsHidden(Rune character) =>
        Rune.GetUnicodeCategory(character) is UnicodeCategory.Control or UnicodeCategory.Format
        || IsBlank(character.Value)
        || character.Value is 0x034F or (>= 0x180B and <= 0x180F) or (>= 0xFE00 and <= 0xFE0F);

    private static bool IsVisible(Rune character) => Rune.GetUnicodeCategory(character) switch
    {
        UnicodeCategory.Control or UnicodeCategory.Format => false,
        UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => false,
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark => false,
        _ => !IsBlank(character.Value),
    };

    // Letters, signs and unassigned code points that are drawn as nothing: members of Unicode's Default_Ignorable_Code_Point that their
    // category does not reveal, two noncharacters, an empty Braille cell and a note without a head.
    private static bool IsBlank(int character) => character
        is 0x115F or 0x1160 or 0x3164 or 0xFFA0
        or 0x2065 or (>= 0xFFF0 and <= 0xFFF8) or 0xFFFE or 0xFFFF or (>= 0xE0000 and <= 0xE0FFF)
        or 0x2800 or 0x1D159;
}
