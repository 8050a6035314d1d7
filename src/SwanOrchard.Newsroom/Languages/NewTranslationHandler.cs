using OrchardCore.ContentLocalization.Handlers;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using SwanOrchard.Newsroom.Articles;
using SwanOrchard.Newsroom.Paths;

namespace SwanOrchard.Newsroom.Languages;

/// <summary>Gives a new translation a history of its own: what it is translated from, never published, no former addresses.</summary>
public sealed class NewTranslationHandler : ContentLocalizationHandlerBase
{
    public override Task LocalizingAsync(LocalizationContentContext context)
    {
        var item = context.ContentItem;
        if (item.Has<TranslationPart>())
        {
            item.Alter<TranslationPart>(part => part.OriginalCulture = OriginalCulture(context.Original));
        }

        if (item.Has<ArticlePart>())
        {
            item.Alter<ArticlePart>(part => part.FirstPublishedUtc = null);
        }

        if (item.Has<PathsPart>())
        {
            item.Alter<PathsPart>(part => part.Paths = []);
        }

        return Task.CompletedTask;
    }

    private static string? OriginalCulture(ContentItem original) =>
        original.TryGet<TranslationPart>(out var translation) && !string.IsNullOrEmpty(translation.OriginalCulture) ? translation.OriginalCulture
        : original.TryGet<LocalizationPart>(out var localization) ? localization.Culture
        : null;
}
