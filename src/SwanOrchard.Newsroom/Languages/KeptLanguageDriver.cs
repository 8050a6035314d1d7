using Microsoft.Extensions.Localization;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Mvc.ModelBinding;
using SwanOrchard.Core.Content;

namespace SwanOrchard.Newsroom.Languages;

/// <summary>
/// Refuses a form that would give a stored item another language or none: originals would become translations, and the other way round.
/// </summary>
/// <remarks>
/// Orchard reads the language from a hidden field each time. Drivers of the item run before those of its parts, so the language is still
/// the stored one here.
/// </remarks>
public sealed class KeptLanguageDriver : ContentDisplayDriver
{
    private readonly IStringLocalizer S;

    public KeptLanguageDriver(IStringLocalizer<KeptLanguageDriver> localizer) => S = localizer;

    public override async Task<IDisplayResult?> UpdateAsync(ContentItem contentItem, UpdateEditorContext context)
    {
        if (!context.IsNew
            && ContentTypeNames.Readable.Contains(contentItem.ContentType)
            && contentItem.TryGet<LocalizationPart>(out var stored)
            && !string.IsNullOrEmpty(stored.Culture))
        {
            var posted = new TranslationPartViewModel();
            await context.Updater.TryUpdateModelAsync(posted, nameof(LocalizationPart));
            if (posted.Culture != stored.Culture)
            {
                context.Updater.ModelState.AddModelError(
                    nameof(LocalizationPart), nameof(stored.Culture), S["The language of a saved item cannot be changed. Make a "
                        + "translation instead."]);
            }
        }

        return null;
    }
}
