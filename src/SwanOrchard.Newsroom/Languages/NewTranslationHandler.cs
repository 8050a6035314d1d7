using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentLocalization.Handlers;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using SwanOrchard.Core.Content;
using SwanOrchard.Newsroom.Articles;
using SwanOrchard.Newsroom.Paths;
using YesSql;

namespace SwanOrchard.Newsroom.Languages;

/// <summary>
/// Gives a new translation a history of its own: the language it is translated from, never published, no former paths, and the shared
/// facts as readers see them. Orchard copies the original's newest draft, whose facts are not published yet.
/// </summary>
public sealed class NewTranslationHandler : ContentLocalizationHandlerBase
{
    private readonly IServiceProvider _services;

    // The session is resolved late, because this is created while the session is being created.
    public NewTranslationHandler(IServiceProvider services) => _services = services;

    public override async Task LocalizingAsync(LocalizationContentContext context)
    {
        var item = context.ContentItem;
        await TakePublishedFactsAsync(context.Original, item);
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
    }

    private async Task TakePublishedFactsAsync(ContentItem original, ContentItem item)
    {
        if (original.Published || !original.TryGet<LocalizationPart>(out var part) || string.IsNullOrEmpty(part.LocalizationSet))
        {
            return;
        }

        var versions = await VersionsOfSet.ListAsync(_services.GetRequiredService<ISession>(), part.LocalizationSet);
        if (versions.FirstOrDefault(version => version.Published) is { } published)
        {
            var content = (JsonObject)item.Content;
            var shared = (JsonObject)content.DeepClone();
            if (SharedProperties.Copy((JsonObject)published.Content, shared))
            {
                foreach (var (name, value) in shared.Where(value => !JsonNode.DeepEquals(value.Value, content[value.Key])).ToArray())
                {
                    item.Remove(name);
                    content[name] = value?.DeepClone();
                }
            }
        }
    }

    private static string? OriginalCulture(ContentItem original) =>
        original.TryGet<TranslationPart>(out var translation) && !string.IsNullOrEmpty(translation.OriginalCulture)
            ? translation.OriginalCulture
        : original.TryGet<LocalizationPart>(out var localization) ? localization.Culture
        : null;
}
