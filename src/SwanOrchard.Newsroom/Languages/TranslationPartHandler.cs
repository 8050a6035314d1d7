using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Entities;

namespace SwanOrchard.Newsroom.Languages;

/// <summary>Marks an item that is not a translation as the original.</summary>
public sealed class TranslationPartHandler : ContentPartHandler<TranslationPart>
{
    private readonly IIdGenerator _ids;

    public TranslationPartHandler(IIdGenerator ids) => _ids = ids;

    public override Task CreatedAsync(CreateContentContext context, TranslationPart part) => SetAsync(context.ContentItem, part);

    public override Task DraftSavingAsync(SaveDraftContentContext context, TranslationPart part) => SetAsync(context.ContentItem, part);

    public override Task PublishingAsync(PublishContentContext context, TranslationPart part) => SetAsync(context.ContentItem, part);

    // By now Orchard has taken the copy out of its set, and it gives it a new one only when a form saves it.
    // A translation is made as a copy too; after this it is put back into the set and given its original.
    public override Task ClonedAsync(CloneContentContext context, TranslationPart part)
    {
        var copy = context.CloneContentItem;
        copy.Alter<LocalizationPart>(localization => localization.LocalizationSet = _ids.GenerateUniqueId());
        copy.Alter<TranslationPart>(translation =>
            translation.OriginalCulture = copy.TryGet<LocalizationPart>(out var localization) ? localization.Culture : null);
        return Task.CompletedTask;
    }

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
