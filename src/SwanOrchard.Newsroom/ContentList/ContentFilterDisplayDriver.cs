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
    private readonly FilterChoices _choices;
    private readonly RowsAPage _rows;
    private readonly IStringLocalizer S;

    public ContentFilterDisplayDriver(
        OrganizationOptions organizations,
        CountryOptions countries,
        FilterChoices choices,
        RowsAPage rows,
        IStringLocalizer<ContentFilterDisplayDriver> localizer)
    {
        _organizations = organizations;
        _countries = countries;
        _choices = choices;
        _rows = rows;
        S = localizer;
    }

    protected override void BuildPrefix(ContentOptionsViewModel model, string htmlFieldPrefix) => Prefix = "Swan";

    public override IDisplayResult Edit(ContentOptionsViewModel model, BuildEditorContext context) =>
        Initialize<ContentFilterViewModel>("SwanContentFilters", async filter =>
        {
            model.FilterResult.MapTo(filter);
            filter.Rows = _rows.Chosen;
            filter.AllFound = model.TotalItemCount is <= AllFoundFilter.Most and var total && total > model.ContentItemsCount
                ? total
                : null;
            filter.Countries = await _countries.ListAsync(filter.Country, S["All countries"]);
            filter.Organizations = await _organizations.ListAsync(filter.Organization, S["All organizations"]);
            filter.Owners = await _choices.OwnersAsync(filter.Owner);
            filter.Years = await _choices.YearsAsync(filter.Year);
            filter.LanguageChoices = await _choices.LanguagesAsync(filter.Languages);
            filter.RowChoices = _choices.Rows(filter.Rows);
        }).Location("Actions:30");

    public override async Task<IDisplayResult?> UpdateAsync(ContentOptionsViewModel model, UpdateEditorContext context)
    {
        var filter = new ContentFilterViewModel();
        await context.Updater.TryUpdateModelAsync(filter, Prefix);
        model.FilterResult.MapFrom(filter);
        _rows.Keep(filter.Rows);
        return Edit(model, context);
    }
}
