using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using SwanOrchard.Core.Languages;

namespace SwanOrchard.Newsroom.Forms;

/// <summary>The countries by name in the editor's language.</summary>
public static class CountryOptions
{
    /// <param name="selected">The code that is chosen.</param>
    /// <param name="none">What no country is called.</param>
    public static IEnumerable<SelectListItem> For(string? selected, string none = "")
    {
        var locale = Cldr.Find(CultureInfo.CurrentUICulture.Name) ?? Cldr.Get("en");
        var options = locale.Countries.Select(country =>
            new SelectListItem(country.Value, country.Key, country.Key.Equals(selected, StringComparison.OrdinalIgnoreCase)));

        // What is stored but unknown stays in the form, to be seen and put right.
        return (
            string.IsNullOrEmpty(selected) || locale.IsCountry(selected)
                ? options
                : options.Prepend(new SelectListItem(selected, selected, true)))
            .Prepend(new SelectListItem(none, ""));
    }
}
