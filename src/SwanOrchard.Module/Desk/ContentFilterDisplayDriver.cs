using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;
using OrchardCore.Contents.ViewModels;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using SwanOrchard.Core.Languages;
using SwanOrchard.Module.Reading;

namespace SwanOrchard.Module.Desk;

/// <summary>Offers the newsroom's filters above the admin's content list.</summary>
public sealed class ContentFilterDisplayDriver : DisplayDriver<ContentOptionsViewModel>
{
    private readonly OrchardContentSource _content;
    private readonly IStringLocalizer S;

    public ContentFilterDisplayDriver(OrchardContentSource content, IStringLocalizer<ContentFilterDisplayDriver> localizer)
    {
        _content = content;
        S = localizer;
    }

    protected override void BuildPrefix(ContentOptionsViewModel model, string htmlFieldPrefix) => Prefix = "Swan";

    public override IDisplayResult Edit(ContentOptionsViewModel model, BuildEditorContext context) =>
        Initialize<ContentFilterViewModel>("SwanContentFilters", async filter =>
        {
            model.FilterResult.MapTo(filter);
            filter.Countries = Countries(filter.Country);
            filter.Organizations = await OrganizationsAsync(filter.Organization);
        }).Location("Actions:30");

    public override async Task<IDisplayResult?> UpdateAsync(ContentOptionsViewModel model, UpdateEditorContext context)
    {
        var filter = new ContentFilterViewModel();
        await context.Updater.TryUpdateModelAsync(filter, Prefix);
        model.FilterResult.MapFrom(filter);
        return Edit(model, context);
    }

    private IEnumerable<SelectListItem> Countries(string? selected)
    {
        var locale = Cldr.Find(CultureInfo.CurrentUICulture.Name) ?? Cldr.Get("en");
        return locale.Countries
            .Select(country => new SelectListItem(country.Value, country.Key, country.Key.Equals(selected, StringComparison.OrdinalIgnoreCase)))
            .Prepend(new SelectListItem(S["All countries"], ""));
    }

    private async Task<IEnumerable<SelectListItem>> OrganizationsAsync(string? selected)
    {
        var language = CultureInfo.CurrentUICulture.Name;
        return (await _content.GetOrganizationsAsync())
            .GroupBy(version => version.Set)
            .Select(versions => versions.FirstOrDefault(version => version.Language == language) ?? versions.First())
            .OrderBy(organization => organization.Title, StringComparer.CurrentCultureIgnoreCase)
            .Select(organization => new SelectListItem(organization.Title, organization.Set, organization.Set == selected))
            .Prepend(new SelectListItem(S["All organizations"], ""));
    }
}
