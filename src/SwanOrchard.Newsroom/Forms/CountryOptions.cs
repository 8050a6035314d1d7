using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using SwanOrchard.Core.Languages;

namespace SwanOrchard.Newsroom.Forms;

/// <summary>The countries to choose from, named in the editor's language.</summary>
public static class CountryOptions
{
    /// <summary>The options, with one for no country first.</summary>
    /// <param name="selected">The selected code, ISO 3166-1 alpha-2; null or empty for none.</param>
    /// <param name="none">The text of the option for no country.</param>
    public static IEnumerable<SelectListItem> For(string? selected, string none = "")
    {
        var locale = Cldr.Find(CultureInfo.CurrentUICulture.Name) ?? Cldr.Get("en");
        var options = locale.Countries.Select(country =>
            new SelectListItem(country.Value, country.Key, country.Key.Equals(selected, StringComparison.OrdinalIgnoreCase)));

        // A stored but unknown code stays in the form, so that it can be seen and corrected.
        return (
            string.IsNullOrEmpty(selected) || locale.IsCountry(selected)
                ? options
                : options.Prepend(new SelectListItem(selected, selected, true)))
            .Prepend(new SelectListItem(none, ""));
    }
}
