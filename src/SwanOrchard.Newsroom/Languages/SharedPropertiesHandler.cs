using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentLocalization.Records;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using SwanOrchard.Core.Content;
using YesSql;

namespace SwanOrchard.Newsroom.Languages;

/// <summary>Saving one language version writes what all languages share to every version of the set, drafts included.</summary>
public sealed class SharedPropertiesHandler : ContentHandlerBase
{
    private readonly IServiceProvider _services;

    // The session is resolved late: it would be asked for while it is being made.
    public SharedPropertiesHandler(IServiceProvider services) => _services = services;

    public override Task DraftSavedAsync(SaveDraftContentContext context) => ShareAsync(context.ContentItem);

    public override Task PublishedAsync(PublishContentContext context) => ShareAsync(context.ContentItem);

    private async Task ShareAsync(ContentItem saved)
    {
        if (!ContentTypeNames.Readable.Contains(saved.ContentType)
            || !saved.TryGet<LocalizationPart>(out var localization)
            || string.IsNullOrEmpty(localization.LocalizationSet))
        {
            return;
        }

        var set = localization.LocalizationSet;
        var session = _services.GetRequiredService<ISession>();
        var versions = await session
            .Query<ContentItem, LocalizedContentItemIndex>(index => index.LocalizationSet == set && (index.Published || index.Latest))
            .ListAsync();
        foreach (var version in versions.Where(version => version.ContentItemVersionId != saved.ContentItemVersionId))
        {
            var content = (JsonObject)version.Content;
            var shared = (JsonObject)content.DeepClone();
            if (SharedProperties.Copy((JsonObject)saved.Content, shared))
            {
                // Merging into the item itself, part by part, also renews the parts it has handed out.
                foreach (var (name, part) in shared.Where(part => part.Value is JsonObject && !JsonNode.DeepEquals(part.Value, content[part.Key])).ToArray())
                {
                    version.Remove(name);
                    content[name] = part!.DeepClone();
                }

                // What someone else saves in that language at the same moment is not to be written over.
                await session.SaveAsync(version, checkConcurrency: true);
            }
        }
    }
}
