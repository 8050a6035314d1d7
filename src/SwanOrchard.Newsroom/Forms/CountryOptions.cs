using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;
using SwanOrchard.Core.Languages;
using SwanOrchard.Newsroom.Content;
using SwanOrchard.Newsroom.Site;

namespace SwanOrchard.Newsroom.Forms;

/// <summary>The countries to choose from, named in the editor's language: those of the site's published articles come first.</summary>
public sealed class CountryOptions
{
    private readonly NewsroomLists _lists;
    private readonly ReaderSite _site;
    private readonly IStringLocalizer S;

    public CountryOptions(NewsroomLists lists, ReaderSite site, IStringLocalizer<CountryOptions> localizer)
    {
        _lists = lists;
        _site = site;
        S = localizer;
    }

    /// <summary>The options, with one for no country first.</summary>
    /// <param name="selected">The selected code, ISO 3166-1 alpha-2; null or empty for none.</param>
    /// <param name="none">The text of the option for no country.</param>
    public async Task<IEnumerable<SelectListItem>> ListAsync(string? selected, string none = "")
    {
        var locale = Cldr.Find(CultureInfo.CurrentUICulture.Name) ?? Cldr.Get("en");
        var own = await OwnAsync();
        var (here, others) = own.Count > 0
            ? (new SelectListGroup { Name = S["On this site"] }, new SelectListGroup { Name = S["Others"] })
            : (null, null);
        var options = locale.Countries
            .OrderBy(country => own.Contains(country.Key) ? 0 : 1)
            .Select(country => new SelectListItem(
                country.Value, country.Key, country.Key.Equals(selected, StringComparison.OrdinalIgnoreCase))
            { Group = own.Contains(country.Key) ? here : others });

        // A stored but unknown code stays in the form, so that it can be seen and corrected.
        return (
            string.IsNullOrEmpty(selected) || locale.IsCountry(selected)
                ? options
                : options.Prepend(new SelectListItem(selected, selected, true)))
            .Prepend(new SelectListItem(none, ""));
    }

    private async Task<HashSet<string>> OwnAsync()
    {
        var own = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var language in (await _site.GetLanguagesAsync()).Supported)
        {
            own.UnionWith(await _lists.GetCountriesAsync(language));
        }

        return own;
    }
}
