using System.Globalization;

namespace SwanOrchard.Core.Search;

/// <summary>The index keys of years, countries and organizations. They begin with a capital letter; no word does.</summary>
internal static class Facet
{
    /// <summary>Whether a key is one of these.</summary>
    public static bool Is(string key) => char.IsAsciiLetterUpper(key[0]);

    public static string OfYear(int year) => "Y" + year.ToString(CultureInfo.InvariantCulture);

    public static string OfCountry(string code) => "C" + code;

    public static string OfOrganization(string set) => "O" + Key(set);

    /// <summary>A localization set as a key holds it: without what would end it.</summary>
    public static string Key(string set) => string.Concat(set.Where(char.IsAsciiLetterOrDigit));
}
