using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Mvc.ModelBinding;
using SwanOrchard.Newsroom.Site;

namespace SwanOrchard.Newsroom.Languages;

/// <summary>
/// Lets an editor choose the language of a new item. The admin's own language is preselected: an original need not be in the site's
/// default language.
/// </summary>
public sealed class TranslationPartDisplayDriver : ContentPartDisplayDriver<TranslationPart>
{
    private readonly ReaderSite _site;
    private readonly IStringLocalizer S;

    public TranslationPartDisplayDriver(ReaderSite site, IStringLocalizer<TranslationPartDisplayDriver> localizer)
    {
        _site = site;
        S = localizer;
    }

    public override IDisplayResult? Edit(TranslationPart part, BuildPartEditorContext context) =>
        !context.IsNew ? null : Initialize<TranslationPartViewModel>(GetEditorShapeType(context), async model =>
        {
            var languages = await _site.GetLanguagesAsync();
            model.Culture = part.ContentItem.TryGet<LocalizationPart>(out var localization) && !string.IsNullOrEmpty(localization.Culture)
                ? localization.Culture
                : languages.Match(CultureInfo.CurrentUICulture.Name) ?? languages.Default;
            model.Cultures = languages.Supported.Select(language => new SelectListItem(languages.NameOf(language), language));
        }).Location("Parts:1");

    public override async Task<IDisplayResult?> UpdateAsync(TranslationPart part, UpdatePartEditorContext context)
    {
        if (context.IsNew)
        {
            var model = new TranslationPartViewModel();
            await context.Updater.TryUpdateModelAsync(model, Prefix);

            // Orchard's own field stands behind ours and accepts whatever is posted.
            var asked = model.Culture ?? (part.ContentItem.TryGet<LocalizationPart>(out var posted) ? posted.Culture : null);
            if ((await _site.GetLanguagesAsync()).Match(asked) is { } culture)
            {
                part.ContentItem.Alter<LocalizationPart>(localization => localization.Culture = culture);
            }
            else if (!string.IsNullOrEmpty(asked))
            {
                context.Updater.ModelState.AddModelError(
                    Prefix, nameof(model.Culture), S["“{0}” is not one of the site's languages.", asked]);
            }
        }

        return Edit(part, context);
    }
}
