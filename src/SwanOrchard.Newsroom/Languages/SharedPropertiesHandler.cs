using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using SwanOrchard.Core.Content;
using YesSql;

namespace SwanOrchard.Newsroom.Languages;

/// <summary>
/// Publishing one language version writes what all languages share to every version of the set, drafts included. A draft that is
/// saved keeps it to itself; what it takes back of consent, see <see cref="SharedProperties.TakeBack"/>, acts in all of them at once.
/// </summary>
public sealed class SharedPropertiesHandler : ContentHandlerBase
{
    private readonly IServiceProvider _services;

    // What the latest versions of items held when this scope began to work on them.
    private readonly Dictionary<string, JsonObject> _before = [];

    // The session is resolved late: it would be asked for while it is being made.
    public SharedPropertiesHandler(IServiceProvider services) => _services = services;

    public override Task LoadedAsync(LoadContentContext context)
    {
        var item = context.ContentItem;
        if (item.Latest && ContentTypeNames.Readable.Contains(item.ContentType))
        {
            _before.TryAdd(item.ContentItemId, SharedProperties.Contacts((JsonObject)item.Content));
        }

        return Task.CompletedTask;
    }

    public override Task DraftSavedAsync(SaveDraftContentContext context)
    {
        var saved = (JsonObject)context.ContentItem.Content;
        _before.TryGetValue(context.ContentItem.ContentItemId, out var before);
        return WriteAsync(context.ContentItem, content => SharedProperties.TakeBack(before, saved, content));
    }

    public override Task PublishedAsync(PublishContentContext context) =>
        WriteAsync(context.ContentItem, content => SharedProperties.Copy((JsonObject)context.ContentItem.Content, content));

    private async Task WriteAsync(ContentItem saved, Func<JsonObject, bool> change)
    {
        if (!ContentTypeNames.Readable.Contains(saved.ContentType)
            || !saved.TryGet<LocalizationPart>(out var localization)
            || string.IsNullOrEmpty(localization.LocalizationSet))
        {
            return;
        }

        var session = _services.GetRequiredService<ISession>();
        var versions = await VersionsOfSet.ListAsync(session, localization.LocalizationSet);
        foreach (var version in versions.Where(version => version.ContentItemVersionId != saved.ContentItemVersionId))
        {
            var content = (JsonObject)version.Content;
            var shared = (JsonObject)content.DeepClone();
            if (change(shared))
            {
                // Merging into the item itself, part by part, also renews the parts it has handed out.
                foreach (var (name, part) in
                    shared.Where(part => part.Value is JsonObject && !JsonNode.DeepEquals(part.Value, content[part.Key])).ToArray())
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
