using System.Globalization;
using System.Text.RegularExpressions;
using SwanOrchard.Core.Languages;

namespace SwanOrchard.Import.Text;

/// <summary>Dates as old systems write them. What cannot be one is none, and never today.</summary>
public static partial class Moments
{
    // The Web is of 1991. A zero date comes out as 1970, 1999-11-30 or the year −1.
    private static readonly DateTime s_first = new(1991, 1, 1, 0, 0, 0, DateTimeKind.Utc);
    private static readonly DateTime s_zero = new(1999, 11, 30, 0, 0, 0, DateTimeKind.Utc);
    private static readonly DateTime s_last = new(2100, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private static readonly string[] s_english = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    private static readonly Lazy<Dictionary<string, int>> s_months = new(Months);

    private static readonly Dictionary<string, int> s_zones = new(StringComparer.OrdinalIgnoreCase)
    {
        // RFC 822 §5.1.
        ["UT"] = 0,
        ["UTC"] = 0,
        ["GMT"] = 0,
        ["Z"] = 0,
        ["EST"] = -5,
        ["EDT"] = -4,
        ["CST"] = -6,
        ["CDT"] = -5,
        ["MST"] = -7,
        ["MDT"] = -6,
        ["PST"] = -8,
        ["PDT"] = -7,
        ["MSK"] = 3,
        ["MSD"] = 4,
        ["CET"] = 1,
        ["CEST"] = 2,
        ["EET"] = 2,
        ["EEST"] = 3,
    };

    /// <summary>Reads a date.</summary>
    /// <param name="text">
    /// Seconds since 1970, ISO 8601, RFC 822 with months of any language and zones given twice, or Drupal's <c>Fri, 05/15/2009 - 14:03</c>.
    /// </param>
    /// <returns>The moment in UTC; one without a zone is read as UTC. Null for what is none.</returns>
    public static DateTime? Read(string? text)
    {
        var trimmed = text?.Trim();
        return string.IsNullOrEmpty(trimmed) ? null : Plausible(Seconds(trimmed) ?? Iso(trimmed) ?? Drupal(trimmed) ?? Worded(trimmed));
    }

    /// <summary>The moment where it can be one, else null.</summary>
    public static DateTime? Plausible(DateTime? moment) =>
        moment is { } given && given >= s_first && given < s_last && given != s_zero ? DateTime.SpecifyKind(given, DateTimeKind.Utc) : null;

    private static DateTime? Seconds(string text) =>
        text.Length is >= 8 and <= 12 && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            ? DateTime.UnixEpoch.AddSeconds(seconds)
            : null;

    private static DateTime? Iso(string text)
    {
        if (!IsoForm().IsMatch(text))
        {
            return null;
        }

        var style = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal;
        return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, style, out var moment) ? moment.UtcDateTime : null;
    }

    private static DateTime? Drupal(string text) => DrupalForm().Match(text) is { Success: true } match
        ? Make(Number(match, 3), Number(match, 1), Number(match, 2), Number(match, 4), Number(match, 5), 0, TimeSpan.Zero)
        : null;

    private static DateTime? Worded(string text)
    {
        var match = WordedForm().Match(text);
        if (!match.Success || Month(match.Groups[2].Value) is not { } month)
        {
            return null;
        }

        var year = Number(match, 3);
        year += match.Groups[3].Length > 2 ? 0 : year < 70 ? 2000 : 1900;

        // Where two zones are given, the first is the program's and the second somebody's who did not look.
        return Make(year, month, Number(match, 1), Number(match, 4), Number(match, 5), Number(match, 6), Zone(match.Groups[7].Value));
    }

    private static DateTime? Make(int year, int month, int day, int hour, int minute, int second, TimeSpan offset)
    {
        try
        {
            return new DateTimeOffset(year, month, day, hour, minute, Math.Min(second, 59), offset).UtcDateTime;
        }
        catch (ArgumentOutOfRangeException)
        {
            return null;
        }
    }

    private static TimeSpan Zone(string zone) =>
        zone.Length == 0 ? TimeSpan.Zero
        : s_zones.TryGetValue(zone, out var hours) ? TimeSpan.FromHours(hours)
        : NumericZone().Match(zone) is { Success: true } match
            ? (new TimeSpan(Number(match, 2), Number(match, 3), 0) is var offset && match.Groups[1].Value == "-" ? -offset : offset)
        : TimeSpan.Zero;

    private static int Number(Match match, int group) =>
        int.TryParse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static int? Month(string name)
    {
        var lower = name.TrimEnd('.').ToLowerInvariant();
        if (lower.Length < 3)
        {
            return null;
        }

        return Array.IndexOf(s_english, lower[..3]) is >= 0 and var english ? english + 1
            : s_months.Value.TryGetValue(lower, out var month) || s_months.Value.TryGetValue(lower[..3], out month) ? month
            : null;
    }

    // The months of every language that Core knows, whole and by their first three letters.
    private static Dictionary<string, int> Months()
    {
        var months = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var language in Cldr.Carried.OrderBy(code => code is "en" or "ru" ? 0 : 1).ThenBy(code => code, StringComparer.Ordinal))
        {
            for (var month = 1; month <= 12; month++)
            {
                var name = Words().Matches(Cldr.Get(language).Date(new DateOnly(2001, month, 10))).Select(word => word.Value)
                    .MaxBy(word => word.Length);
                if (name is { Length: >= 3 })
                {
                    months.TryAdd(name.ToLowerInvariant(), month);
                    months.TryAdd(name.ToLowerInvariant()[..3], month);
                }
            }
        }

        return months;
    }

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Words();

    [GeneratedRegex(@"^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d.*)?$")]
    private static partial Regex IsoForm();

    [GeneratedRegex(@"^(?:\p{L}+,? )?(\d\d?)/(\d\d?)/(\d{4})(?: ?-? ?(\d\d?):(\d\d))?$")]
    private static partial Regex DrupalForm();

    [GeneratedRegex(
        @"^(?:\p{L}+\.?,? *)?(\d\d?)[ -](\p{L}+\.?)[ -](-?\d{2,4})(?:[ ,]+(\d\d?):(\d\d)(?::(\d\d))?)?"
            + @"(?: *([A-Za-z]+|[+-]\d\d:?\d\d))?")]
    private static partial Regex WordedForm();

    [GeneratedRegex(@"^([+-])(\d\d):?(\d\d)$")]
    private static partial Regex NumericZone();
}
