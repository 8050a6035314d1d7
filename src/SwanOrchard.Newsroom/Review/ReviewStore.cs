using YesSql;
using YesSql.Services;

namespace SwanOrchard.Newsroom.Review;

/// <summary>Reads and writes the reviews of items.</summary>
public sealed class ReviewStore
{
    private readonly ISession _session;

    public ReviewStore(ISession session) => _session = session;

    /// <summary>The review of an item; null if there is none.</summary>
    public Task<ItemReview?> FindAsync(string contentItemId) =>
        _session.Query<ItemReview, ReviewIndex>(index => index.ContentItemId == contentItemId).FirstOrDefaultAsync()!;

    /// <summary>The reviews of some items, by the items' ids.</summary>
    public async Task<IReadOnlyDictionary<string, ItemReview>> FindAsync(IReadOnlyCollection<string> contentItemIds)
    {
        string[] ids = [.. contentItemIds];
        return (await _session.Query<ItemReview, ReviewIndex>(index => index.ContentItemId.IsIn(ids)).ListAsync())
            .DistinctBy(review => review.ContentItemId)
            .ToDictionary(review => review.ContentItemId);
    }

    /// <summary>What has been ready for longest.</summary>
    public async Task<IReadOnlyList<ItemReview>> ReadyAsync(int take)
    {
        const int ready = (int)ReviewState.Ready;
        return [.. await _session.Query<ItemReview, ReviewIndex>(index => index.State == ready)
            .OrderBy(index => index.Utc)
            .Take(take)
            .ListAsync()];
    }

    /// <summary>All reviews with notes, for a person whose consent is withdrawn.</summary>
    public Task<IEnumerable<ItemReview>> AllAsync() => _session.Query<ItemReview, ReviewIndex>().ListAsync();

    /// <summary>Stores a review with the session.</summary>
    public Task SaveAsync(ItemReview review) => _session.SaveAsync(review);

    /// <summary>Deletes the review of an item, with its notes.</summary>
    public async Task DeleteAsync(string contentItemId)
    {
        if (await FindAsync(contentItemId) is { } review)
        {
            _session.Delete(review);
        }
    }
}
