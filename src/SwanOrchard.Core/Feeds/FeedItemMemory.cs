using System.Collections.Concurrent;
using SwanOrchard.Core.Content;

namespace SwanOrchard.Core.Feeds;

/// <summary>
/// Caches recently built feed items. An article appears in the feeds of its language, country and organizations, and this way its body is
/// cleaned only once. Thread-safe.
/// </summary>
internal sealed class FeedItemMemory
{
    private const int Most = 2000;

    private readonly ConcurrentDictionary<ArticleItem, FeedItem> _items = new(ReferenceEqualityComparer.Instance);
    private int _count;

    /// <summary>The item of an article.</summary>
    /// <param name="article">The article, in the version that is shown.</param>
    /// <param name="make">Builds the item if it is not cached.</param>
    public async Task<FeedItem> GetAsync(ArticleItem article, Func<Task<FeedItem>> make)
    {
        if (_items.TryGetValue(article, out var item))
        {
            return item;
        }

        item = await make();
        if (Interlocked.Increment(ref _count) % Most == 0)
        {
            _items.Clear();
        }

        _items[article] = item;
        return item;
    }
}
