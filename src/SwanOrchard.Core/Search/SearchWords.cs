using System.Globalization;
using System.Text;

namespace SwanOrchard.Core.Search;

/// <summary>Takes a text apart into the words that are looked for. The theme's search.js does the same.</summary>
public static class SearchWords
{
    /// <summary>The most UTF-16 code units of a word; the rest is cut off.</summary>
    public const int MaxLength = 40;

    // More parts than this are no word but a line of them.
    private const int MostParts = 4;

    // The mark that makes «й» of «и».
    private const char Breve = '\u0306';

    /// <summary>
    /// The words in order. Small letters; no accents and soft hyphens, «е» for «ё», while «й» and «ў» stay; what belongs to no word goes.
    /// Of a word with hyphens come the parts, and then all of them as one.
    /// </summary>
    public static IEnumerable<string> Of(string? text) =>
        Groups(text).SelectMany(group => group.Whole is null ? group.Parts : group.Parts.Append(group.Whole));

    /// <summary>The same words for whoever makes no string of most of them: an index is made of tens of millions.</summary>
    /// <param name="text">The text.</param>
    /// <param name="read">Is given each word.</param>
    public static void Read(string? text, Action<ReadOnlySpan<char>> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        var folded = Fold(text ?? "");
        for (var at = 0; Next(folded, ref at) is { Length: > 0 } word;)
        {
            if (!word.Contains('-'))
            {
                read(Cut(word));
                continue;
            }

            var group = GroupOf(word.ToString());
            foreach (var part in group.Parts)
            {
                read(part);
            }

            if (group.Whole is { } whole)
            {
                read(whole);
            }
        }
    }

    /// <summary>The same, with what belongs to one word with hyphens together.</summary>
    public static IEnumerable<WordGroup> Groups(string? text)
    {
        var folded = Fold(text ?? "");
        for (var at = 0; Next(folded, ref at) is { Length: > 0 } word;)
        {
            yield return GroupOf(word.ToString());
        }
    }

    private static WordGroup GroupOf(string word)
    {
        if (!word.Contains('-', StringComparison.Ordinal))
        {
            return new([Cut(word).ToString()], null);
        }

        var parts = word.Split('-');
        return new(
            [.. parts.Select(part => Cut(part).ToString())],
            parts.Length > MostParts ? null : Cut(string.Concat(parts)).ToString());
    }

    // Letters, marks and numbers, and one hyphen or apostrophe between two of them; empty behind the last.
    private static ReadOnlySpan<char> Next(string text, ref int at)
    {
        int length;
        while (at < text.Length && WordAt(text, at) == 0)
        {
            at++;
        }

        var start = at;
        while ((length = WordAt(text, at)) > 0 || (at > start && at < text.Length && text[at] is '-' or '\'' && WordAt(text, at + 1) > 0))
        {
            at += int.Max(length, 1);
        }

        return text.AsSpan(start, at - start);
    }

    // How many code units the letter, mark or number has that is there; 0 where there is none.
    private static int WordAt(string text, int at) =>
        at >= text.Length ? 0
        : IsPlain(text[at]) ? 1
        : Rune.TryGetRuneAt(text, at, out var rune) && Rune.GetUnicodeCategory(rune) is <= UnicodeCategory.OtherNumber
            ? rune.Utf16SequenceLength
            : 0;

    // Nearly all that is read is one of these, and of them nothing has to be looked up.
    private static bool IsPlain(char letter) =>
        letter is (>= 'a' and <= 'z') or (>= 'а' and <= 'я') or (>= '0' and <= '9');

    private static string Fold(string text)
    {
        var small = text.Replace('İ', 'i').ToLowerInvariant();
        var folded = new StringBuilder(small.Length);
        for (var at = 0; at < small.Length;)
        {
            // Half of a pair is read as what stands for it, which is no letter.
            var length = Rune.TryGetRuneAt(small, at, out var rune) ? rune.Utf16SequenceLength : 1;
            switch (small[at])
            {
                case 'и' or 'у' when at + 1 < small.Length && small[at + 1] == Breve:
                    folded.Append(small[at] == 'и' ? 'й' : 'ў');
                    length = 2;
                    break;
                case var letter when IsPlain(letter):
                    folded.Append(letter);
                    break;
                case '’' or '‘' or 'ʼ' or 'ʻ' or '`' or '´' or '′' or '＇':
                    folded.Append('\'');
                    break;
                case '\u2010' or '\u2011':
                    folded.Append('-');
                    break;
                default:
                    if (length == 1 && PlainLetters.Of(small[at]) is { } letters)
                    {
                        folded.Append(letters);
                    }
                    else if (!IsLeftOut(rune))
                    {
                        folded.Append(small, at, length);
                    }

                    break;
            }

            at += length;
        }

        return folded.ToString().Replace('ς', 'σ');
    }

    // Accents, the points of Hebrew and Arabic, and characters that nobody sees.
    private static bool IsLeftOut(Rune rune) => rune.Value
        is (>= 0x300 and <= 0x36F) or (>= 0x483 and <= 0x487)
        or (>= 0x591 and <= 0x5BD) or 0x5BF or 0x5C1 or 0x5C2 or 0x5C4 or 0x5C5
        or 0x640 or (>= 0x64B and <= 0x65F) or 0x670
        || Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format;

    private static ReadOnlySpan<char> Cut(ReadOnlySpan<char> word) =>
        word.Length <= MaxLength ? word : word[..(char.IsHighSurrogate(word[MaxLength - 1]) ? MaxLength - 1 : MaxLength)];
}
