using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Entities;

namespace SwanOrchard.Newsroom.Languages;

/// <summary>An item that is a translation of nothing is an original.</summary>
public sealed class TranslationPartHandler : ContentPartHandler<TranslationPart>
{
    private readonly IIdGenerator _ids;

    public TranslationPartHandler(IIdGenerator ids) => _ids = ids;

    public override Task CreatedAsync(CreateContentContext context, TranslationPart part) => SetAsync(context.ContentItem, part);

    public override Task DraftSavingAsync(SaveDraftContentContext context, TranslationPart part) => SetAsync(context.ContentItem, part);

    public override Task PublishingAsync(PublishContentContext context, TranslationPart part) => SetAsync(context.ContentItem, part);

    // Orchard has taken the copy out of its set by now, and gives it one of its own only when it is saved by a form.
    // A translation is a copy too: it is put back into the set, and told its original, after this.
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
