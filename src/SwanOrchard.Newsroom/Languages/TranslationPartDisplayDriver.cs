using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Mvc.ModelBinding;
using SwanOrchard.Newsroom.Forms;
using SwanOrchard.Newsroom.Paths;
using SwanOrchard.Newsroom.Site;

namespace SwanOrchard.Newsroom.Languages;

/// <summary>
/// Lets an editor choose the language of a new item, and correct that of a draft. The admin's own language is preselected: an original
/// need not be in the site's default language.
/// </summary>
public sealed class TranslationPartDisplayDriver : ContentPartDisplayDriver<TranslationPart>
{
    private readonly ReaderSite _site;
    private readonly LanguageCorrection _correction;
    private readonly PathRules _paths;
    private readonly IStringLocalizer S;

    public TranslationPartDisplayDriver(
        ReaderSite site, LanguageCorrection correction, PathRules paths, IStringLocalizer<TranslationPartDisplayDriver> localizer)
    {
        _site = site;
        _correction = correction;
        _paths = paths;
        S = localizer;
    }

    public override async Task<IDisplayResult?> EditAsync(TranslationPart part, BuildPartEditorContext context) =>
        !context.IsNew && !await _correction.IsOpenAsync(part.ContentItem) ? null : Show(part, context);

    private ShapeResult Show(TranslationPart part, BuildPartEditorContext context) =>
        Initialize<TranslationPartViewModel>(GetEditorShapeType(context), async model =>
        {
            var languages = await _site.GetLanguagesAsync();
            model.Culture = part.ContentItem.TryGet<LocalizationPart>(out var localization) && !string.IsNullOrEmpty(localization.Culture)
                ? localization.Culture
                : languages.Match(CultureInfo.CurrentUICulture.Name) ?? languages.Default;
            model.IsNew = context.IsNew;
            model.Cultures = languages.Supported.Select(language => new SelectListItem(languages.NameOf(language), language));
        }).Location(FormCards.Place("Publication", 1));

    public override async Task<IDisplayResult?> UpdateAsync(TranslationPart part, UpdatePartEditorContext context)
    {
        var item = part.ContentItem;
        if (context.IsNew || await _correction.IsOpenAsync(item))
        {
            var model = new TranslationPartViewModel();
            await context.Updater.TryUpdateModelAsync(model, Prefix);

            // Orchard's own field stands behind ours and accepts whatever is posted.
            var asked = model.Culture ?? (item.TryGet<LocalizationPart>(out var posted) ? posted.Culture : null);
            if ((await _site.GetLanguagesAsync()).Match(asked) is { } culture)
            {
                await SetAsync(part, culture, context.IsNew);
            }
            else if (!string.IsNullOrEmpty(asked))
            {
                context.Updater.ModelState.AddModelError(
                    Prefix, nameof(model.Culture), S["“{0}” is not one of the site's languages.", asked]);
            }
        }

        return await EditAsync(part, context);
    }

    private async Task SetAsync(TranslationPart part, string culture, bool isNew)
    {
        var item = part.ContentItem;
        if (!isNew && item.TryGet<LocalizationPart>(out var stored) && stored.Culture == culture)
        {
            return;
        }

        item.Alter<LocalizationPart>(localization => localization.Culture = culture);
        if (!isNew)
        {
            part.OriginalCulture = culture;

            // The path begins with the language. Nobody has seen the old one.
            var path = await _paths.ProposeAsync(item);
            item.Alter<AutoroutePart>(route => route.Path = path);
        }
    }
}
