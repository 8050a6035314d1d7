using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using YesSql;
using YesSql.Services;

namespace SwanOrchard.Newsroom.Content;

/// <summary>Loads published items by id.</summary>
public sealed class PublishedItems
{
    /// <summary>The number of ids in one query; some databases allow about two thousand.</summary>
    public const int BatchSize = 500;

    private readonly ISession _session;

    public PublishedItems(ISession session) => _session = session;

    /// <summary>The items in the order of their ids, without those that no longer exist.</summary>
    public async Task<IReadOnlyList<ContentItem>> GetAsync(IReadOnlyList<string> ids)
    {
        var items = new Dictionary<string, ContentItem>(ids.Count, StringComparer.Ordinal);
        foreach (var batch in ids.Chunk(BatchSize))
        {
            foreach (var item in await _session
                .Query<ContentItem, ContentItemIndex>(index => index.ContentItemId.IsIn(batch) && index.Published)
                .ListAsync())
            {
                items[item.ContentItemId] = item;
            }
        }

        return [.. ids.Where(items.ContainsKey).Select(id => items[id])];
    }
}
