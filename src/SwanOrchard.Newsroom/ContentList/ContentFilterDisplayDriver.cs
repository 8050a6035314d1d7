using Microsoft.Extensions.Localization;
using OrchardCore.Contents.ViewModels;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using SwanOrchard.Newsroom.Forms;

namespace SwanOrchard.Newsroom.ContentList;

/// <summary>Shows the newsroom's filters above the admin's content list.</summary>
public sealed class ContentFilterDisplayDriver : DisplayDriver<ContentOptionsViewModel>
{
    private readonly OrganizationOptions _organizations;
    private readonly CountryOptions _countries;
    private readonly IStringLocalizer S;

    public ContentFilterDisplayDriver(
        OrganizationOptions organizations, CountryOptions countries, IStringLocalizer<ContentFilterDisplayDriver> localizer)
    {
        _organizations = organizations;
        _countries = countries;
        S = localizer;
    }

    protected override void BuildPrefix(ContentOptionsViewModel model, string htmlFieldPrefix) => Prefix = "Swan";

    public override IDisplayResult Edit(ContentOptionsViewModel model, BuildEditorContext context) =>
        Initialize<ContentFilterViewModel>("SwanContentFilters", async filter =>
        {
            model.FilterResult.MapTo(filter);
            filter.Countries = await _countries.ListAsync(filter.Country, S["All countries"]);
            filter.Organizations = await _organizations.ListAsync(filter.Organization, S["All organizations"]);
        }).Location("Actions:30");

    public override async Task<IDisplayResult?> UpdateAsync(ContentOptionsViewModel model, UpdateEditorContext context)
    {
        var filter = new ContentFilterViewModel();
        await context.Updater.TryUpdateModelAsync(filter, Prefix);
        model.FilterResult.MapFrom(filter);
        return Edit(model, context);
    }
}
