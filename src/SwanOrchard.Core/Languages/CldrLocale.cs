using System.Collections.Frozen;

namespace SwanOrchard.Core.Languages;

/// <summary>How one language names itself, countries and dates, from Unicode CLDR and our overrides.</summary>
public sealed class CldrLocale
{
    private readonly FrozenDictionary<string, string> _names;
    private readonly CldrNames _own;
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
        _names = countries.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
        _alphabet = new(() => Alphabets.Of(code));
        _date = date;
        _overDays = overDays;
        _overMonths = overMonths;
        _overYears = overYears;
    }

    /// <summary>
    /// The code the data is carried under (BCP 47): <c>ky</c> also when <c>ky-KG</c> was asked for, <c>en-001</c> when <c>en-GB</c> was.
    /// </summary>
    public string Code { get; }

    /// <summary>The language's name in itself, written as it stands alone in a list: «Русский».</summary>
    public string Autonym => _own.Autonym;

    /// <summary>The country where most of its speakers live (ISO 3166-1 alpha-2), from CLDR's likely subtags.</summary>
    public string Region { get; }

    /// <summary>The value of HTML's <c>dir</c>: <c>ltr</c> or <c>rtl</c>.</summary>
    public string Direction { get; }

    /// <summary>Every ISO 3166-1 alpha-2 code that is assigned with its name, in the order of the language's dictionaries.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Countries { get; }

    /// <summary>The language's name in itself with a region, as where a site has it twice: “English (United Kingdom)”.</summary>
    /// <param name="region">ISO 3166-1 alpha-2, or three digits of UN M.49.</param>
    public string AutonymOf(string region) => _own.Pattern
        .Replace("{0}", _own.Language, StringComparison.Ordinal)
        .Replace(
            "{1}", CldrRegions.Areas.GetValueOrDefault($"{Code.Split('-')[0]}-{region}") ?? CountryName(region), StringComparison.Ordinal);

    /// <summary>A country's name.</summary>
    /// <param name="code">ISO 3166-1 alpha-2, in any case.</param>
    /// <returns>The code as given where it is unknown: better than nothing on a reader's page.</returns>
    public string CountryName(string code) => _names.GetValueOrDefault(code, code);

    /// <summary>Whether the text is an assigned ISO 3166-1 alpha-2 code, in any case.</summary>
    public bool IsCountry(string? code) => code is not null && _names.ContainsKey(code);

    /// <summary>
    /// A key by which names are put in the order of the language's dictionaries, quotes and case ignored: keys are compared ordinally.
    /// </summary>
    public string SortKey(string name) => _alphabet.Value.Key(name);

    /// <summary>A day of the Gregorian calendar in words: “May 15, 2009”, «15 мая 2009 г.».</summary>
    public string Date(DateOnly date) => _date.Format(date, date);

    /// <summary>
    /// From one day to another, both included, saying the month and the year once where they are the same:
    /// “May 15–16, 2009”. One day is written as <see cref="Date"/> does.
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
