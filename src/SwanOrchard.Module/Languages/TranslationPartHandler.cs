using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;

namespace SwanOrchard.Module.Languages;

/// <summary>An item that is a translation of nothing is an original.</summary>
public sealed class TranslationPartHandler : ContentPartHandler<TranslationPart>
{
    public override Task CreatedAsync(CreateContentContext context, TranslationPart part) => SetAsync(context.ContentItem, part);

    public override Task DraftSavingAsync(SaveDraftContentContext context, TranslationPart part) => SetAsync(context.ContentItem, part);

    public override Task PublishingAsync(PublishContentContext context, TranslationPart part) => SetAsync(context.ContentItem, part);

    private static Task SetAsync(ContentItem item, TranslationPart part)
    {
        if (string.IsNullOrEmpty(part.OriginalCulture)
            && item.TryGet<LocalizationPart>(out var localization)
            && !string.IsNullOrEmpty(localization.Culture))
        {
            part.OriginalCulture = localization.Culture;
            part.Apply();
        }

        return Task.CompletedTask;
    }
}
