using System.Globalization;
using SwanOrchard.Core.Html;

namespace SwanOrchard.Core.Search;

/// <summary>Reads what the form of the page to search on sends where no script runs.</summary>
public static class SearchForm
{
    /// <summary>The most bytes that such a form has.</summary>
    public const int MaxBytes = 16 * 1024;

    /// <summary>The Cache-Control of an answer: nobody may keep it.</summary>
    public const string CacheControl = "no-store";

    private const int MostPages = 1000;

    /// <summary>The query; there is one for every input.</summary>
    /// <param name="field">Gives the value of a field; null where it was not sent.</param>
    public static SearchQuery Read(Func<string, string?> field)
    {
        ArgumentNullException.ThrowIfNull(field);
        var text = Characters.Printable(Filled(field("near")) ?? field("q") ?? "");
        return new SearchQuery(text.Length > SearchQuery.MaxLength ? text[..SearchQuery.MaxLength] : text)
        {
            Year = Filled(field("year")),
            CountryCode = Filled(field("country")),
            Organization = Filled(field("organization")),
            Page = int.TryParse(field("page"), NumberStyles.None, CultureInfo.InvariantCulture, out var page)
                ? int.Clamp(page, 1, MostPages)
                : 1,
        };
    }

    private static string? Filled(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
