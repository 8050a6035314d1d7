using Microsoft.AspNetCore.Http;
using OrchardCore;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Localization;
using SwanOrchard.Core.Translations;
using SwanOrchard.Translations.Desk;

namespace SwanOrchard.Translations.Dashboard;

/// <summary>Displays the desk's card: what there is to do in each language, and what has waited for longest.</summary>
public sealed class TranslationsCardDriver : ContentDisplayDriver
{
    private readonly DeskQueries _queries;
    private readonly DeskRows _rows;
    private readonly ILocalizationService _localization;
    private readonly IHttpContextAccessor _httpContext;

    public TranslationsCardDriver(
        DeskQueries queries, DeskRows rows, ILocalizationService localization, IHttpContextAccessor httpContext)
    {
        _queries = queries;
        _rows = rows;
        _localization = localization;
        _httpContext = httpContext;
    }

    public override IDisplayResult? Display(ContentItem model, BuildDisplayContext context) =>
        context.DisplayType == OrchardCoreConstants.DisplayType.DetailAdmin && model.ContentType == TranslationsCard.ContentType
            ? Initialize<TranslationsCardViewModel>("SwanTranslationsCard", FillAsync)
                .Location(OrchardCoreConstants.DisplayType.DetailAdmin, "Content:1")
            : null;

    private async ValueTask FillAsync(TranslationsCardViewModel card)
    {
        card.Coverage = await _queries.CountAsync();
        if (_httpContext.HttpContext?.User is not { } user)
        {
            return;
        }

        var cultures = await _localization.GetSupportedCulturesAsync();
        var rows = new List<DeskRow>();
        foreach (var set in await _queries.ListAsync(new() { State = TranslationState.Outdated }, TranslationsCard.Most))
        {
            rows.Add(await _rows.RowAsync(set, cultures, user));
        }

        card.Outdated = rows;
    }
}
