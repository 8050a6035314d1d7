using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using SwanOrchard.Core.Content;
using SwanOrchard.Newsroom.Content;
using SwanOrchard.Newsroom.Roles;
using YesSql;

namespace SwanOrchard.Newsroom.Languages;

/// <summary>
/// Publishing one language version writes the properties that all languages share to every version of the set, drafts included. A saved
/// draft keeps them to itself, except that consent it takes back (see <see cref="SharedProperties.TakeBack"/>) is taken back in all
/// versions at once.
/// </summary>
public sealed class SharedPropertiesHandler : ContentHandlerBase
{
    private readonly IServiceProvider _services;

    // The contacts of the latest versions as they were when this scope first loaded them.
    private readonly Dictionary<string, JsonObject> _before = [];

    // The session is resolved late, because this is created while the session is being created.
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

    public override async Task DraftSavedAsync(SaveDraftContentContext context)
    {
        if (IsOurs(context.ContentItem, out var set))
        {
            await TakeBackAsync(context.ContentItem, await VersionsAsync(set));
        }
    }

    // Who may not change the original publishes its facts as they are now, not as the translation was made from them.
    public override async Task PublishingAsync(PublishContentContext context)
    {
        var item = context.ContentItem;
        if (!context.Cancel && IsOurs(item, out var set) && await Facts.AreLockedAsync(item))
        {
            var others = OthersOf(item, await VersionsAsync(set)).ToArray();
            var now = others.FirstOrDefault(version => version.Published) ?? others.FirstOrDefault(version => !version.IsTranslation());
            if (now is not null)
            {
                _before.TryGetValue(item.ContentItemId, out var before);
                Change(item, content => SharedProperties.Copy((JsonObject)now.Content, content)
                    | (before is not null && SharedProperties.TakeBack(before, (JsonObject)item.Content, content)));
            }
        }
    }

    public override async Task PublishedAsync(PublishContentContext context)
    {
        var item = context.ContentItem;
        if (!IsOurs(item, out var set))
        {
            return;
        }

        var versions = await VersionsAsync(set);
        if (await Facts.AreLockedAsync(item))
        {
            await TakeBackAsync(item, versions);
            return;
        }

        // What was not changed by this is not brought back in drafts where it has been changed meanwhile.
        var before = (context.PreviousItem ?? OthersOf(item, versions).FirstOrDefault(version => version.Published))
            ?.Content as JsonObject;
        if (before is null && !Facts.IsPerson && item.IsTranslation())
        {
            return;
        }

        var saved = (JsonObject)item.Content;
        before = (JsonObject?)before?.DeepClone();
        await WriteAsync(item, versions, (version, content) => SharedProperties.Copy(saved, content, version.Published ? null : before));
    }

    private SharedFacts Facts => _services.GetRequiredService<SharedFacts>();

    private Task TakeBackAsync(ContentItem item, IEnumerable<ContentItem> versions)
    {
        var saved = (JsonObject)item.Content;
        _before.TryGetValue(item.ContentItemId, out var before);
        return WriteAsync(item, versions, (_, content) => SharedProperties.TakeBack(before, saved, content));
    }

    private static bool IsOurs(ContentItem item, out string set)
    {
        set = item.TryGet<LocalizationPart>(out var localization) ? localization.LocalizationSet ?? "" : "";
        return ContentTypeNames.Readable.Contains(item.ContentType) && set.Length > 0;
    }

    private Task<IEnumerable<ContentItem>> VersionsAsync(string set) =>
        VersionsOfSet.ListAsync(_services.GetRequiredService<ISession>(), set);

    private static IEnumerable<ContentItem> OthersOf(ContentItem item, IEnumerable<ContentItem> versions) =>
        versions.Where(version => version.ContentItemId != item.ContentItemId);

    private async Task WriteAsync(ContentItem saved, IEnumerable<ContentItem> versions, Func<ContentItem, JsonObject, bool> change)
    {
        var session = _services.GetRequiredService<ISession>();
        foreach (var version in versions.Where(version => version.ContentItemVersionId != saved.ContentItemVersionId))
        {
            if (Change(version, content => change(version, content)))
            {
                // What someone else saves in that language at the same moment is not to be written over.
                await session.SaveAsync(version, checkConcurrency: true);
            }
        }
    }

    private static bool Change(ContentItem version, Func<JsonObject, bool> change)
    {
        var content = (JsonObject)version.Content;
        var shared = (JsonObject)content.DeepClone();
        if (!change(shared))
        {
            return false;
        }

        // Merging into the item itself, part by part, also renews the parts it has handed out.
        foreach (var (name, part) in
            shared.Where(part => part.Value is JsonObject && !JsonNode.DeepEquals(part.Value, content[part.Key])).ToArray())
        {
            version.Remove(name);
            content[name] = part!.DeepClone();
        }

        return true;
    }
}
