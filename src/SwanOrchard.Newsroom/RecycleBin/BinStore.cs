using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Modules;
using SwanOrchard.Newsroom.Review;
using YesSql;
using YesSql.Services;

namespace SwanOrchard.Newsroom.RecycleBin;

/// <summary>Keeps deleted items for a while, and then deletes all their versions.</summary>
public sealed class BinStore
{
    /// <summary>How many days a deleted item can be restored.</summary>
    public const int Days = 30;

    /// <summary>The most rows of the bin's page.</summary>
    public const int Most = 500;

    private readonly ISession _session;
    private readonly ReviewStore _reviews;
    private readonly IClock _clock;

    public BinStore(ISession session, ReviewStore reviews, IClock clock)
    {
        _session = session;
        _reviews = reviews;
        _clock = clock;
    }

    /// <summary>Notes that an item was deleted.</summary>
    public async Task AddAsync(BinEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        foreach (var earlier in await EntriesAsync(entry.ContentItemId))
        {
            _session.Delete(earlier);
        }

        entry.Utc = _clock.UtcNow;
        await _session.SaveAsync(entry);
    }

    /// <summary>What can be restored, the last deleted first. What has come back by another way is left out.</summary>
    public async Task<IReadOnlyList<BinEntry>> ListAsync()
    {
        var oldest = Oldest;
        var entries = (await _session.Query<BinEntry, BinIndex>(index => index.Utc > oldest)
            .OrderByDescending(index => index.Utc)
            .Take(Most)
            .ListAsync()).ToArray();
        var back = await ActiveAsync(entries);
        return [.. entries.Where(entry => !back.Contains(entry.ContentItemId))];
    }

    /// <summary>The entry of a deleted item, and the version that is restored, free of the session; null if there is none.</summary>
    public async Task<(BinEntry Entry, ContentItem Version)?> FindAsync(string contentItemId)
    {
        var entry = (await EntriesAsync(contentItemId)).FirstOrDefault(entry => entry.Utc > Oldest);
        if (entry is null || (await ActiveAsync([entry])).Count > 0)
        {
            return null;
        }

        var version = await _session
            .Query<ContentItem, ContentItemIndex>(index => index.ContentItemVersionId == entry.VersionId)
            .FirstOrDefaultAsync();
        if (version is null)
        {
            return null;
        }

        // It is stored anew, as a version of its own.
        _session.Detach(version);
        return (entry, version);
    }

    /// <summary>Forgets that an item was deleted, because it is back.</summary>
    public void Remove(BinEntry entry) => _session.Delete(entry);

    /// <summary>Deletes for good what has been here for too long: all versions, and the notes on it.</summary>
    public async Task DeleteOldAsync()
    {
        var oldest = Oldest;
        var entries = (await _session.Query<BinEntry, BinIndex>(index => index.Utc <= oldest).ListAsync()).ToArray();
        var back = await ActiveAsync(entries);
        foreach (var entry in entries)
        {
            _session.Delete(entry);
            if (back.Contains(entry.ContentItemId))
            {
                continue;
            }

            var id = entry.ContentItemId;
            foreach (var version in await _session.Query<ContentItem, ContentItemIndex>(index => index.ContentItemId == id).ListAsync())
            {
                _session.Delete(version);
            }

            await _reviews.DeleteAsync(id);
        }
    }

    private DateTime Oldest => _clock.UtcNow.AddDays(-Days);

    private async Task<IReadOnlyList<BinEntry>> EntriesAsync(string contentItemId) =>
        [.. await _session.Query<BinEntry, BinIndex>(index => index.ContentItemId == contentItemId).ListAsync()];

    // The items that exist.
    private async Task<HashSet<string>> ActiveAsync(BinEntry[] entries)
    {
        string[] ids = [.. entries.Select(entry => entry.ContentItemId)];
        return [.. (await _session
            .QueryIndex<ContentItemIndex>(index => index.ContentItemId.IsIn(ids) && (index.Latest || index.Published))
            .ListAsync())
            .Select(index => index.ContentItemId)];
    }
}
