using OrchardCore.Data.Documents;
using SwanOrchard.OutputCache.Generations;

namespace SwanOrchard.OutputCache.Seams;

/// <summary>
/// Wraps Orchard's store of settings, layers, templates and the like. It notes each change and applies it after the commit, when both
/// the database and the caches of those documents hold it.
/// </summary>
public sealed class WatchedDocumentStore : IDocumentStore
{
    private readonly IDocumentStore _store;
    private readonly PendingChanges _changes;

    public WatchedDocumentStore(IDocumentStore store, PendingChanges changes)
    {
        _store = store;
        _changes = changes;
    }

    public Task<T> GetOrCreateMutableAsync<T>(Func<Task<T>>? factoryAsync = null)
        where T : class, new() => _store.GetOrCreateMutableAsync(factoryAsync!);

    public Task<(bool, T)> GetOrCreateImmutableAsync<T>(Func<Task<T>>? factoryAsync = null)
        where T : class, new() => _store.GetOrCreateImmutableAsync(factoryAsync!);

    public Task UpdateAsync<T>(T document, Func<T, Task> updateCache, bool checkConcurrency = false)
    {
        _changes.Note();
        return _store.UpdateAsync(document, updateCache, checkConcurrency);
    }

    public Task CancelAsync()
    {
        _changes.GiveUp();
        return _store.CancelAsync();
    }

    public void AfterCommitSuccess<T>(DocumentStoreCommitSuccessDelegate afterCommit) => _store.AfterCommitSuccess<T>(afterCommit);

    public void AfterCommitFailure<T>(DocumentStoreCommitFailureDelegate afterCommit) => _store.AfterCommitFailure<T>(afterCommit);

    public async Task CommitAsync()
    {
        try
        {
            await _store.CommitAsync();
        }
        finally
        {
            // The failure may have come after the commit itself.
            await _changes.CommitAsync();
        }
    }
}
