using System.Collections.Frozen;

namespace SwanOrchard.Core.Languages;

/// <summary>The names of a language and of countries, and its date formats, from Unicode CLDR and our overrides.</summary>
public sealed class CldrLocale
{
    private readonly FrozenDictionary<string, string> _names;
    private readonly CldrNames _own;
    private readonly CldrMonths _months;
    private readonly Lazy<Alphabet> _alphabet;
    private readonly DatePattern _date;
    private readonly DatePattern _overDays;
    private readonly DatePattern _overMonths;
    private readonly DatePattern _overYears;

    internal CldrLocale(
        string code,
        CldrNames names,
        string region,
        string direction,
        IReadOnlyList<KeyValuePair<string, string>> countries,
        CldrMonths months,
        DatePattern date,
        DatePattern overDays,
        DatePattern overMonths,
        DatePattern overYears)
    {
        Code = code;
        _own = names;
        Region = region;
        Direction = direction;
        Countries = countries;
        _months = months;
        _names = countries.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
        _alphabet = new(() => Alphabets.Of(code));
        _date = date;
        _overDays = overDays;
        _overMonths = overMonths;
        _overYears = overYears;
    }

    /// <summary>The code of the data (BCP 47): <c>ky</c> also if <c>ky-KG</c> was requested, <c>en-001</c> if <c>en-GB</c> was.</summary>
    public string Code { get; }

    /// <summary>The language's name in that language, in the form for lists: «Русский».</summary>
    public string Autonym => _own.Autonym;

    /// <summary>The country where most speakers live (ISO 3166-1 alpha-2), from CLDR's likely subtags.</summary>
    public string Region { get; }

    /// <summary>The value of HTML's <c>dir</c>: <c>ltr</c> or <c>rtl</c>.</summary>
    public string Direction { get; }

    /// <summary>All assigned ISO 3166-1 alpha-2 codes with their names, in dictionary order.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Countries { get; }

    /// <summary>
    /// The language's name in that language together with a region, for sites that have it twice: “English (United Kingdom)”.
    /// </summary>
    /// <param name="region">ISO 3166-1 alpha-2, or the three digits of UN M.49.</param>
    public string AutonymOf(string region) => _own.Pattern
        .Replace("{0}", _own.Language, StringComparison.Ordinal)
        .Replace(
            "{1}", CldrRegions.Areas.GetValueOrDefault($"{Code.Split('-')[0]}-{region}") ?? CountryName(region), StringComparison.Ordinal);

    /// <summary>A country's name.</summary>
    /// <param name="code">ISO 3166-1 alpha-2, in any case.</param>
    /// <returns>The name; the code itself if it is unknown, because that is better than nothing on a page.</returns>
    public string CountryName(string code) => _names.GetValueOrDefault(code, code);

    /// <summary>Whether the text is an assigned ISO 3166-1 alpha-2 code, in any case.</summary>
    public bool IsCountry(string? code) => code is not null && _names.ContainsKey(code);

    /// <summary>The sort key of a name in dictionary order, ignoring quotes and case. Keys are compared ordinally.</summary>
    public string SortKey(string name) => _alphabet.Value.Key(name);

    /// <summary>A month as it stands alone, above a list: “May”, «Май».</summary>
    /// <param name="month">From 1 to 12.</param>
    public string Month(int month) => char.ToUpperInvariant(_months.Alone[month - 1][0]) + _months.Alone[month - 1][1..];

    /// <summary>Formats a day of the Gregorian calendar: “May 15, 2009”, «15 мая 2009 г.».</summary>
    public string Date(DateOnly date) => _date.Format(date, date);

    /// <summary>
    /// Formats a range of days, both included, with a common month or year written once: “May 15–16, 2009”. A single day is formatted as by
    /// <see cref="Date"/>.
    /// </summary>
    /// <exception cref="ArgumentException">The end is before the start; the message names both.</exception>
    public string Range(DateOnly start, DateOnly end)
    {
        if (end < start)
        {
            throw new ArgumentException($"The end, {end:O}, is before the start, {start:O}.", nameof(end));
        }

        var pattern = start == end ? _date
            : start.Year != end.Year ? _overYears
            : start.Month != end.Month ? _overMonths
            : _overDays;
        return pattern.Format(start, end);
    }
}
