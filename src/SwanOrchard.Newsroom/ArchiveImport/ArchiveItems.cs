using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using SwanOrchard.Core.Content;
using SwanOrchard.Newsroom.Paths;
using YesSql;
using YesSql.Services;

namespace SwanOrchard.Newsroom.ArchiveImport;

/// <summary>Tells what an item of an archive is to this site, and stores those that are new or changed.</summary>
public sealed class ArchiveItems
{
    private readonly ISession _session;
    private readonly IContentManager _content;
    private readonly PathRules _paths;

    public ArchiveItems(ISession session, IContentManager content, PathRules paths)
    {
        _session = session;
        _content = content;
        _paths = paths;
    }

    /// <summary>Sorts items by what they are to this site.</summary>
    /// <param name="items">Some items.</param>
    public async Task<IReadOnlyList<(JsonObject Item, ArchiveFate Fate)>> SortAsync(IReadOnlyList<JsonObject> items)
    {
        string[] ids = [.. items.Select(IdOf)];
        var rows = await _session.QueryIndex<ContentItemIndex>(index => index.ContentItemId.IsIn(ids)).ListAsync();
        var known = rows.Select(row => row.ContentItemId).ToHashSet(StringComparer.Ordinal);
        var latest = (await _session.Query<ContentItem, ContentItemIndex>(index => index.ContentItemId.IsIn(ids) && index.Latest)
            .ListAsync())
            .ToDictionary(item => item.ContentItemId, StringComparer.Ordinal);
        return
        [
            .. items.Select(item => (item, IdOf(item) is var id && latest.TryGetValue(id, out var here) ? FateOf(item, here)
                : known.Contains(id) ? ArchiveFate.Deleted
                : ArchiveFate.New)),
        ];
    }

    /// <summary>Stores items, in the present session: all, or none.</summary>
    /// <param name="items">Items that are new or changed.</param>
    /// <param name="say">Is told what was changed to make room, by title, text and arguments.</param>
    /// <exception cref="System.ComponentModel.DataAnnotations.ValidationException">The site refuses one.</exception>
    public async Task StoreAsync(IEnumerable<JsonObject> items, Action<string, string, string> say)
    {
        var made = items.Select(Make).ToList();
        foreach (var item in made.Where(item => item.Published))
        {
            await SettlePathsAsync(item, say);
        }

        await _content.ImportAsync(made);
    }

    /// <summary>An item's id.</summary>
    public static string IdOf(JsonObject item) => (string?)item[nameof(ContentItem.ContentItemId)] ?? "";

    /// <summary>What an item is called.</summary>
    public static string TitleOf(JsonObject item) => (string?)item[nameof(ContentItem.DisplayText)] ?? IdOf(item);

    private static ArchiveFate FateOf(JsonObject item, ContentItem here)
    {
        var version = (string?)item[nameof(ContentItem.ContentItemVersionId)];
        return !here.TryGet<ArchivePart>(out var part) || part.Version != here.ContentItemVersionId || part.ModifiedUtc != here.ModifiedUtc
            ? ArchiveFate.Edited
            : part.Version == version ? ArchiveFate.Unchanged
            : ArchiveFate.Changed;
    }

    private static ContentItem Make(JsonObject json)
    {
        var item = json.Deserialize<ContentItem>(JOptions.Default)!;

        // The size is read from the file as it is here, with its smaller variants.
        if (((JsonObject)item.Content)[PartNames.Article]?[nameof(ArticleData.Image)] is JsonObject picture)
        {
            picture[nameof(Picture.Width)] = 0;
            picture[nameof(Picture.Height)] = 0;
        }

        item.Alter<ArchivePart>(part =>
        {
            part.Version = item.ContentItemVersionId;
            part.ModifiedUtc = item.ModifiedUtc;
        });
        return item;
    }

    // Who is here has its paths; what comes gives way, and says so.
    private async Task SettlePathsAsync(ContentItem item, Action<string, string, string> say)
    {
        var held = await _paths.HeldByOthersAsync(item);
        if (held.Count == 0)
        {
            return;
        }

        if (PathRules.PathOf(item) is { } present && held.Contains(ReaderPathIndex.Spelling(present)))
        {
            var free = await _paths.ProposeAsync(item);
            item.Alter<OrchardCore.Autoroute.Models.AutoroutePart>(route => route.Path = free);
            say(item.DisplayText, "Its path is taken by another item here. It was moved to {0}.", free);
        }

        item.Alter<PathsPart>(part =>
        {
            foreach (var former in part.Paths.Where(path => held.Contains(ReaderPathIndex.Spelling(path))).ToArray())
            {
                part.Paths.Remove(former);
                say(item.DisplayText, "The former path {0} already leads to another item here.", former);
            }
        });
    }
}
