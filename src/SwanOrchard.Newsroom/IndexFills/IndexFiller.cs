using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using OrchardCore.Modules;
using YesSql;

namespace SwanOrchard.Newsroom.IndexFills;

/// <summary>
/// Fills the indexes that came with an update. Each batch is stored together with the progress, so that a process that ends goes on from
/// there when it starts again.
/// </summary>
/// <remarks>
/// It may run on several machines at once: what one has stored, or an editor has changed meanwhile, has its rows already.
/// </remarks>
public sealed partial class IndexFiller
{
    private const int BatchSize = 100;

    private readonly IEnumerable<IIndexedDocuments> _documents;
    private readonly IStore _store;
    private readonly ILogger<IndexFiller> _logger;

    // Once filled they stay so.
    private readonly ConcurrentDictionary<string, bool> _filled = new(StringComparer.Ordinal);

    public IndexFiller(IEnumerable<IIndexedDocuments> documents, IStore store, ILogger<IndexFiller> logger)
    {
        _documents = documents;
        _store = store;
        _logger = logger;
    }

    /// <summary>How much of the indexes of all documents is filled, in per cent; null once all of them are.</summary>
    public async Task<int?> ProgressAsync()
    {
        var least = (int?)null;
        foreach (var documents in _documents)
        {
            if (await ProgressAsync(documents) is { } percent && percent < (least ?? 100))
            {
                least = percent;
            }
        }

        return least;
    }

    /// <summary>Fills what is not filled yet.</summary>
    /// <param name="until">When to stop, in UTC; the next call goes on from there.</param>
    /// <param name="cancellationToken">Stops after the present batch.</param>
    public async Task RunAsync(DateTime until, CancellationToken cancellationToken)
    {
        foreach (var documents in _documents)
        {
            var isDone = await ProgressAsync(documents) is null;
            while (!isDone)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (DateTime.UtcNow > until)
                {
                    return;
                }

                isDone = await FillBatchAsync(documents);
            }
        }
    }

    private async Task<int?> ProgressAsync(IIndexedDocuments documents)
    {
        if (_filled.ContainsKey(documents.Name))
        {
            return null;
        }

        await using var session = _store.CreateSession();
        var fill = await FillOfAsync(session, documents);
        if (fill.IsDone)
        {
            _filled[documents.Name] = true;
            return null;
        }

        var last = await documents.LastIdAsync(session);
        return last == 0 ? 0 : (int)Math.Min(99, fill.LastId * 100 / last);
    }

    private async Task<bool> FillBatchAsync(IIndexedDocuments documents)
    {
        try
        {
            await using var session = _store.CreateSession();
            var fill = await FillOfAsync(session, documents);
            var ids = await documents.IdsAsync(session, fill.LastId, BatchSize);
            await documents.SaveAsync(session, ids);
            return await StoreAsync(session, fill, ids);
        }
        catch (Exception exception) when (!exception.IsFatal())
        {
            LogBatch(documents.Name, exception);
        }

        return await FillSinglyAsync(documents);
    }

    // One document that cannot be stored, or that somebody changes, does not keep the others from it. No session is open while another
    // one stores: SQLite would have that one wait.
    private async Task<bool> FillSinglyAsync(IIndexedDocuments documents)
    {
        IReadOnlyList<long> ids;
        await using (var session = _store.CreateSession())
        {
            ids = await documents.IdsAsync(session, (await FillOfAsync(session, documents)).LastId, BatchSize);
        }

        foreach (var id in ids)
        {
            try
            {
                await using var session = _store.CreateSession();
                await documents.SaveAsync(session, [id]);
                await session.SaveChangesAsync();
            }
            catch (ConcurrencyException)
            {
                // Whoever changed it has written the rows.
            }
            catch (Exception exception) when (!exception.IsFatal())
            {
                LogDocument(id, documents.Name, exception);
            }
        }

        await using var progress = _store.CreateSession();
        return await StoreAsync(progress, await FillOfAsync(progress, documents), ids);
    }

    private static async Task<bool> StoreAsync(ISession session, IndexFill fill, IReadOnlyList<long> ids)
    {
        fill.LastId = ids.Count > 0 ? ids[^1] : fill.LastId;
        fill.IsDone = ids.Count < BatchSize;
        await session.SaveAsync(fill);
        await session.SaveChangesAsync();
        return fill.IsDone;
    }

    private static async Task<IndexFill> FillOfAsync(ISession session, IIndexedDocuments documents) =>
        (await session.Query<IndexFill>().ListAsync()).FirstOrDefault(fill => fill.Name == documents.Name)
            ?? new() { Name = documents.Name };

    [LoggerMessage(LogLevel.Information, "{Name}: index rows could not be written together and are written one by one.")]
    private partial void LogBatch(string name, Exception exception);

    [LoggerMessage(LogLevel.Error, "{Name}: the index rows of document {Id} could not be written.")]
    private partial void LogDocument(long id, string name, Exception exception);
}
