using System.Globalization;
using System.Text;

namespace SwanOrchard.Core.Languages;

/// <summary>
/// A CLDR date pattern (UTS #35 part 4, “Date Format Patterns”), as far as long dates need it: the fields
/// <c>d dd M MM MMMM L LL LLLL y yyyy</c>, quoted text, and other characters literally.
/// </summary>
internal sealed class DatePattern
{
    private readonly List<(char Field, string Text)> _pieces = [];
    private readonly CldrMonths _months;
    private readonly string? _digits;

    /// <summary>Parses a pattern.</summary>
    /// <param name="pattern">The pattern in CLDR syntax.</param>
    /// <param name="months">The month names for four-letter fields.</param>
    /// <param name="digits">The ten digits of the language, zero first; <see langword="null"/> for 0–9.</param>
    /// <exception cref="FormatException">The pattern has another field or an unclosed quotation.</exception>
    public DatePattern(string pattern, CldrMonths months, string? digits)
    {
        _months = months;
        _digits = digits;
        for (var at = 0; at < pattern.Length;)
        {
            at = pattern[at] == '\'' ? Quoted(pattern, at) : Run(pattern, at);
        }
    }

    /// <summary>
    /// Formats the dates. A range pattern has each field twice: the second date starts at the first repeated field (UTS #35 part 4,
    /// “intervalFormats”). For a single date, pass it twice.
    /// </summary>
    public string Format(DateOnly start, DateOnly end)
    {
        var text = new StringBuilder();
        var seen = "";
        var date = start;
        foreach (var (field, piece) in _pieces)
        {
            if (field == default)
            {
                text.Append(piece);
                continue;
            }

            // The stand-alone month counts as the same field.
            var kind = field == 'L' ? 'M' : field;
            date = seen.Contains(kind, StringComparison.Ordinal) ? end : date;
            seen += kind;
            text.Append(Value(field, piece.Length, date));
        }

        return text.ToString();
    }

    private int Quoted(string pattern, int at)
    {
        var end = pattern.IndexOf('\'', at + 1);
        if (end < 0)
        {
            throw new FormatException($"The date pattern «{pattern}» has an unclosed quotation.");
        }

        // Two apostrophes stand for a literal one.
        _pieces.Add((default, end == at + 1 ? "'" : pattern[(at + 1)..end]));
        return end + 1;
    }

    private int Run(string pattern, int at)
    {
        var letter = pattern[at];
        var end = at + 1;
        while (end < pattern.Length && pattern[end] == letter)
        {
            end++;
        }

        var run = pattern[at..end];
        var field = char.IsAsciiLetter(letter);
        if (field && run is not ("d" or "dd" or "M" or "MM" or "MMMM" or "L" or "LL" or "LLLL" or "y" or "yyyy"))
        {
            throw new FormatException($"The date pattern «{pattern}» has the unknown field {run}.");
        }

        _pieces.Add((field ? letter : default, run));
        return end;
    }

    private string Value(char field, int length, DateOnly date) => (field, length) switch
    {
        ('M', 4) => _months.InDate[date.Month - 1],
        ('L', 4) => _months.Alone[date.Month - 1],
        ('M' or 'L', _) => Number(date.Month, length),
        ('d', _) => Number(date.Day, length),
        _ => Number(date.Year, length),
    };

    private string Number(int value, int length)
    {
        var latin = value.ToString(CultureInfo.InvariantCulture).PadLeft(length, '0');
        return _digits is null ? latin : string.Concat(latin.Select(digit => _digits[digit - '0']));
    }
}
