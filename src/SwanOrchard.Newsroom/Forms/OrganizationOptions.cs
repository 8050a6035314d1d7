using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using SwanOrchard.Core.Languages;
using SwanOrchard.Newsroom.Content;

namespace SwanOrchard.Newsroom.Forms;

/// <summary>The published organizations to choose from, by localization set.</summary>
public sealed class OrganizationOptions
{
    private readonly OrchardContentSource _content;

    public OrganizationOptions(OrchardContentSource content) => _content = content;

    /// <summary>
    /// The organizations sorted by name, each in the editor's language or in one that it has, after an option for none.
    /// </summary>
    /// <param name="selected">The selected localization set; null for none.</param>
    /// <param name="none">The text of the option for no organization.</param>
    public async Task<IEnumerable<SelectListItem>> ListAsync(string? selected, string none = "")
    {
        var options = (await ListAsync()).Prepend(new(none, "")).ToList();
        options.ForEach(option => option.Selected = option.Value == (selected ?? ""));
        return options;
    }

    /// <summary>The organizations sorted by name, each in the editor's language or in one that it has.</summary>
    public async Task<IEnumerable<OrganizationOption>> ListAsync()
    {
        var language = CultureInfo.CurrentUICulture.Name;
        var locale = Cldr.Find(language) ?? Cldr.Get("en");
        return (await _content.GetOrganizationsAsync())
            .GroupBy(version => version.Set)
            .Select(versions => new OrganizationOption(
                (versions.FirstOrDefault(version => version.Language == language) ?? versions.First()).Title,
                versions.Key,
                string.Join(' ', versions.SelectMany(version => new[] { version.Title, version.Data.ShortName }))))
            .OrderBy(option => locale.SortKey(option.Text), StringComparer.Ordinal);
    }
}
