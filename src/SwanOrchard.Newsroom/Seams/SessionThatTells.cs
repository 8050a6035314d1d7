using System.Data;
using System.Data.Common;
using System.Runtime.CompilerServices;
using SwanOrchard.Newsroom.Saving;
using YesSql;
using YesSql.Indexes;

namespace SwanOrchard.Newsroom.Seams;

/// <summary>
/// A session that reports if none of its changes were stored. YesSql rolls back at the first statement that the database refuses, Orchard
/// logs and swallows exceptions of content handlers, and saving the changes then silently does nothing.
/// </summary>
/// <remarks>
/// Wraps YesSql's session. Only that session's protected field <c>_cancel</c> knows whether it was rolled back; without that field,
/// creating the first session fails.
/// </remarks>
public sealed class SessionThatTells : ISession
{
    private readonly ISession _session;
    private readonly Session _yesSql;
    private bool _isChanged;
    private bool _isGivenUp;

    /// <param name="session">YesSql's session.</param>
    /// <exception cref="InvalidOperationException">The session is not of YesSql's own class.</exception>
    public SessionThatTells(ISession session)
    {
        _session = session;
        _yesSql = session as Session
            ?? throw new InvalidOperationException($"The session is a {session.GetType()}, which does not tell when it is rolled back.");
        _ = IsCanceled(_yesSql);
    }

    public DbTransaction CurrentTransaction => _session.CurrentTransaction;

    public IStore Store => _session.Store;

    public Task SaveAsync(
        object obj, bool checkConcurrency = false, string? collection = null, CancellationToken cancellationToken = default)
    {
        _isChanged = true;
        return _session.SaveAsync(obj, checkConcurrency, collection!, cancellationToken);
    }

    /// <summary>The older way to save, which YesSql has marked as obsolete.</summary>
    public void Save(object obj, bool checkConcurrency = false, string? collection = null)
    {
        _isChanged = true;
#pragma warning disable CS0618 // Passed on for code that still calls it.
        _session.Save(obj, checkConcurrency, collection!);
#pragma warning restore CS0618
    }

    public Task SaveAsync(object obj, bool checkConcurrency, string collection) => SaveAsync(obj, checkConcurrency, collection, default);

    public Task SaveAsync(object obj, bool checkConcurrency) => SaveAsync(obj, checkConcurrency, null, default);

    public Task SaveAsync(object obj) => SaveAsync(obj, false, null, default);

    public void Delete(object item, string? collection = null)
    {
        _isChanged = true;
        _session.Delete(item, collection!);
    }

    public bool Import(object item, long id, long version, string? collection = null)
    {
        _isChanged = true;
        return _session.Import(item, id, version, collection!);
    }

    /// <summary>Stores the changes.</summary>
    /// <exception cref="ChangesNotStoredException">The changes were rolled back although nobody cancelled the session.</exception>
    public async Task SaveChangesAsync(CancellationToken cancellationToken = default)
    {
        if (_isChanged && !_isGivenUp && IsCanceled(_yesSql))
        {
            throw new ChangesNotStoredException();
        }

        await _session.SaveChangesAsync(cancellationToken);
        _isChanged = false;
    }

    public Task SaveChangesAsync() => SaveChangesAsync(CancellationToken.None);

    /// <summary>Rolls the changes back. The caller knows that nothing is stored, so no exception follows.</summary>
    public Task CancelAsync()
    {
        _isGivenUp = true;
        return _session.CancelAsync();
    }

    public void Detach(object item, string? collection = null) => _session.Detach(item, collection!);

    public void Detach(IEnumerable<object> entries, string? collection = null) => _session.Detach(entries, collection!);

    public void DetachAll(string? collection = null) => _session.DetachAll(collection!);

    public Task<IEnumerable<T>> GetAsync<T>(long[] ids, string? collection = null, CancellationToken cancellationToken = default)
        where T : class => _session.GetAsync<T>(ids, collection!, cancellationToken);

    public Task<IEnumerable<T>> GetAsync<T>(long[] ids, string collection)
        where T : class => _session.GetAsync<T>(ids, collection);

    public Task<IEnumerable<T>> GetAsync<T>(long[] ids)
        where T : class => _session.GetAsync<T>(ids);

    public IQuery Query(string? collection = null) => _session.Query(collection!);

    public IQuery<T> ExecuteQuery<T>(ICompiledQuery<T> compiledQuery, string? collection = null)
        where T : class => _session.ExecuteQuery(compiledQuery, collection!);

    public Task ResetAsync() => _session.ResetAsync();

    public Task FlushAsync(CancellationToken cancellationToken = default) => _session.FlushAsync(cancellationToken);

    public Task FlushAsync() => _session.FlushAsync();

    public Task<DbConnection> CreateConnectionAsync() => _session.CreateConnectionAsync();

    public Task<DbTransaction> BeginTransactionAsync() => _session.BeginTransactionAsync();

    public Task<DbTransaction> BeginTransactionAsync(IsolationLevel isolationLevel) => _session.BeginTransactionAsync(isolationLevel);

    public Task<DbConnection> CreateConnectionAsync(CancellationToken cancellationToken = default) =>
        _session.CreateConnectionAsync(cancellationToken);

    public Task<DbTransaction> BeginTransactionAsync(CancellationToken cancellationToken = default) =>
        _session.BeginTransactionAsync(cancellationToken);

    public Task<DbTransaction> BeginTransactionAsync(IsolationLevel isolationLevel, CancellationToken cancellationToken = default) =>
        _session.BeginTransactionAsync(isolationLevel, cancellationToken);

    public ISession RegisterIndexes(IIndexProvider[] indexProviders, string? collection = null)
    {
        _session.RegisterIndexes(indexProviders, collection!);
        return this;
    }

    public void Dispose() => _session.Dispose();

    public ValueTask DisposeAsync() => _session.DisposeAsync();

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_cancel")]
    private static extern ref bool IsCanceled(Session session);
}
