using System.Globalization;
using System.Text;

namespace SwanOrchard.Core.Languages;

/// <summary>
/// The dictionary order of a language (UTS #10, with the letter orders of Unicode CLDR), from data in this assembly, so that every machine
/// sorts the same. Quotes, brackets and other signs are ignored; case counts only between words with the same letters.
/// </summary>
/// <remarks>Chinese characters are sorted in Unicode order, by radical and strokes, in every language.</remarks>
internal sealed class Alphabet
{
    private const int LongestUnit = 4;
    private const char Separator = '\u0001';
    private const char FirstDigit = '\u0002';
    private const char FirstLetter = '\u0100';
    private const char FirstForeign = '\u1000';
    private const char Unknown = '\u2FFF';
    private const char Plain = '\u0001';
    private const char Lower = '\u0001';
    private const char Upper = '\u0002';

    private readonly Dictionary<string, (char Letter, char Variant)> _units = new(StringComparer.Ordinal);
    private readonly IReadOnlyDictionary<string, string> _bases;
    private readonly IReadOnlyDictionary<string, string> _expanded;
    private readonly bool _hasDotless;
    private readonly bool _hasTurned;

    /// <summary>Makes an alphabet.</summary>
    /// <param name="own">
    /// The letters of the language's own script in order. Spaces separate groups; members of a group differ by less than a letter.
    /// </param>
    /// <param name="others">The letters of the other scripts.</param>
    /// <param name="bases">Letters that differ from a base letter by less than a letter.</param>
    /// <param name="expanded">Doubled letters and what they stand for.</param>
    public Alphabet(
        string own, IEnumerable<string> others, IReadOnlyDictionary<string, string> bases, IReadOnlyDictionary<string, string> expanded)
    {
        (_bases, _expanded) = (bases, expanded);
        Add(FirstLetter, own);
        Add(FirstForeign, string.Join(' ', others));
        _hasDotless = own.Contains(" ı i ", StringComparison.Ordinal);
        _hasTurned = _units.ContainsKey("oʻ");
    }

    /// <summary>The sort key of a text; ordinal comparison of keys gives the order of the texts.</summary>
    public string Key(string text)
    {
        // Unpaired surrogates are replaced by a sign, because they cannot be normalized.
        var characters = string.Concat(text.EnumerateRunes().Select(character => character.ToString())).Normalize();
        var key = new SortKey();
        for (var at = 0; at < characters.Length;)
        {
            at += Unit(characters, at, key);
        }

        return key.ToString() + text;
    }

    private void Add(char first, string order)
    {
        var letter = first;
        foreach (var group in order.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var variant = Plain;
            foreach (var unit in group.Split(','))
            {
                _units.TryAdd(unit, (letter, variant++));
            }

            letter++;
        }
    }

    // If several letters count as one, the longest sequence wins.
    private int Unit(string text, int at, SortKey key)
    {
        for (var length = Math.Min(LongestUnit, text.Length - at); length > 0; length--)
        {
            var unit = Lowered(text.Substring(at, length));
            if (_expanded.TryGetValue(unit, out var parts))
            {
                foreach (var part in parts.Split(' '))
                {
                    Letter(part, text, at, key);
                }

                return length;
            }

            if (_units.ContainsKey(unit))
            {
                Letter(unit, text, at, key);
                return length;
            }
        }

        Rune.TryGetRuneAt(text, at, out var character);
        var single = Lowered(character.ToString());
        if (_bases.TryGetValue(single, out var plain))
        {
            foreach (var letter in plain.EnumerateRunes())
            {
                Letter(letter.ToString(), text, at, key, single[0]);
            }
        }
        else
        {
            Other(character, key);
        }

        return character.Utf16SequenceLength;
    }

    private void Letter(string unit, string text, int at, SortKey key, char? variant = null)
    {
        var isUpper = char.IsUpper(text[at]);
        if (_units.TryGetValue(unit, out var found))
        {
            key.Add(found.Letter, variant ?? found.Variant, isUpper ? Upper : Lower);
        }
        else
        {
            key.Add(Unknown, variant ?? Plain, isUpper ? Upper : Lower, unit);
        }
    }

    private static void Other(Rune character, SortKey key)
    {
        switch (Rune.GetUnicodeCategory(character))
        {
            case UnicodeCategory.DecimalDigitNumber:
                key.Add((char)(FirstDigit + (int)Rune.GetNumericValue(character)), Plain, Lower);
                break;
            case UnicodeCategory.SpaceSeparator or UnicodeCategory.Control or UnicodeCategory.DashPunctuation:
            case UnicodeCategory.OtherPunctuation when character.Value == '/':
                key.Add(Separator, Plain, Lower);
                break;
            case UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark:
                key.AddMark((char)Math.Min(character.Value, char.MaxValue));
                break;
            case UnicodeCategory.LowercaseLetter
                or UnicodeCategory.UppercaseLetter
                or UnicodeCategory.TitlecaseLetter
                or UnicodeCategory.OtherLetter
                or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber:
                key.Add(Unknown, Plain, Lower, Rune.ToLowerInvariant(character).ToString());
                break;
        }
    }

    private string Lowered(string text)
    {
        if (_hasDotless)
        {
            text = text.Replace('I', 'ı');
        }

        text = text.Replace('İ', 'i').ToLowerInvariant();

        // The turned comma of Uzbek is typed in many ways.
        return _hasTurned && text is [_, '\'' or '’' or '‘' or 'ʼ' or '`'] ? text[0] + "ʻ" : text;
    }

    private sealed class SortKey
    {
        private readonly StringBuilder _letters = new();
        private readonly StringBuilder _variants = new();
        private readonly StringBuilder _cases = new();

        public void Add(char letter, char variant, char letterCase, string more = "")
        {
            // Words are separated by one separator, and leading separators are dropped.
            if (letter == Separator && (_letters.Length == 0 || _letters[^1] == Separator))
            {
                return;
            }

            _letters.Append(letter).Append(more);
            _variants.Append(variant);
            _cases.Append(letterCase);
        }

        public void AddMark(char mark) => _variants.Append(mark);

        public override string ToString() => $"{_letters.ToString().TrimEnd(Separator)}\0{_variants}\0{_cases}\0";
    }
}
