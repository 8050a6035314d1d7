using Microsoft.Extensions.Logging;
using OrchardCore.ContentLocalization.Records;
using OrchardCore.ContentManagement;
using OrchardCore.Modules;
using SwanOrchard.Core.Translations;
using SwanOrchard.Newsroom.IndexFills;
using SwanOrchard.Translations.Bases;
using YesSql;
using YesSql.Services;

namespace SwanOrchard.Translations.Sets;

/// <summary>
/// Looks at all sets: of what was there before the desk, and again when a language is added or removed. Each batch is stored together with
/// the progress, so that a process that ends goes on from there when it starts again.
/// </summary>
public sealed partial class SetFiller
{
    private const int BatchSize = 100;

    private readonly IndexedDocuments<ContentItem> _documents = new(nameof(SetFiller));
    private readonly IStore _store;
    private readonly IClock _clock;
    private readonly ILogger _logger;

    public SetFiller(IStore store, IClock clock, ILogger<SetFiller> logger)
    {
        _store = store;
        _clock = clock;
        _logger = logger;
    }

    /// <summary>How much is done, in per cent, while this process is at it; null otherwise.</summary>
    public int? Progress { get; private set; }

    /// <summary>Goes on until all is done.</summary>
    /// <param name="cultures">The languages of the site.</param>
    /// <param name="until">When to stop, in UTC; the next call goes on from there.</param>
    /// <param name="cancellationToken">Stops after the present batch.</param>
    public async Task RunAsync(IReadOnlyList<string> cultures, DateTime until, CancellationToken cancellationToken)
    {
        while (_clock.UtcNow < until && !await FillBatchAsync(cultures))
        {
            cancellationToken.ThrowIfCancellationRequested();
        }
    }

    private async Task<bool> FillBatchAsync(IReadOnlyList<string> cultures)
    {
        try
        {
            await using var session = _store.CreateSession();
            var fill = await FillOfAsync(session, cultures);
            if (fill.IsDone)
            {
                Progress = null;
                return true;
            }

            var ids = await _documents.IdsAsync(session, fill.LastId, BatchSize);
            await WriteAsync(session, ids, cultures);
            return await StoreAsync(session, fill, ids);
        }
        catch (Exception exception) when (!exception.IsFatal())
        {
            LogBatch(exception);
        }

        return await FillSinglyAsync(cultures);
    }

    // One item that cannot be read, or that somebody changes, does not keep the others from it. No session is open while another one
    // stores: SQLite would have that one wait.
    private async Task<bool> FillSinglyAsync(IReadOnlyList<string> cultures)
    {
        IReadOnlyList<long> ids;
        await using (var session = _store.CreateSession())
        {
            ids = await _documents.IdsAsync(session, (await FillOfAsync(session, cultures)).LastId, BatchSize);
        }

        foreach (var id in ids)
        {
            try
            {
                await using var session = _store.CreateSession();
                await WriteAsync(session, [id], cultures);
                await session.SaveChangesAsync();
            }
            catch (ConcurrencyException)
            {
                // Whoever changed it has looked at it.
            }
            catch (Exception exception) when (!exception.IsFatal())
            {
                LogDocument(id, exception);
            }
        }

        await using var progress = _store.CreateSession();
        return await StoreAsync(progress, await FillOfAsync(progress, cultures), ids);
    }

    private static async Task<SetFill> FillOfAsync(ISession session, IReadOnlyList<string> cultures)
    {
        var fill = await session.Query<SetFill>(BaseText.Collection).FirstOrDefaultAsync() ?? new();
        if (!fill.Cultures.SequenceEqual(cultures))
        {
            (fill.Cultures, fill.LastId, fill.IsDone) = ([.. cultures], 0, false);
        }

        return fill;
    }

    private async Task<bool> StoreAsync(ISession session, SetFill fill, IReadOnlyList<long> ids)
    {
        fill.LastId = ids.Count > 0 ? ids[^1] : fill.LastId;
        fill.IsDone = ids.Count < BatchSize;
        var last = fill.IsDone ? 0 : await _documents.LastIdAsync(session);
        Progress = last == 0 ? null : (int)Math.Min(99, fill.LastId * 100 / last);
        await session.SaveAsync(fill, BaseText.Collection);
        await session.SaveChangesAsync();
        return fill.IsDone;
    }

    private async Task WriteAsync(ISession session, IReadOnlyList<long> ids, IReadOnlyList<string> cultures)
    {
        var sets = (await session.GetAsync<ContentItem>([.. ids]))
            .Where(item => item.Published || item.Latest)
            .Select(item => item.PlaceInSet()?.Set)
            .OfType<string>()
            .Distinct()
            .ToArray();
        if (sets.Length == 0)
        {
            return;
        }

        var versions = (await session
            .Query<ContentItem, LocalizedContentItemIndex>(index => index.LocalizationSet.IsIn(sets) && (index.Published || index.Latest))
            .ListAsync()).ToLookup(item => item.PlaceInSet()!.Value.Set);
        var known = (await session
            .Query<TranslationSet, TranslationSetIndex>(index => index.LocalizationSet.IsIn(sets), collection: BaseText.Collection)
            .ListAsync()).ToLookup(set => set.LocalizationSet);
        foreach (var id in sets.Where(id => ids.Contains(versions[id].Min(item => item.Id))))
        {
            var set = known[id].FirstOrDefault() ?? new() { LocalizationSet = id };
            set.Rebuild([.. versions[id]], cultures, _clock.UtcNow);
            await session.SaveAsync(set, checkConcurrency: true, BaseText.Collection);
        }
    }

    [LoggerMessage(LogLevel.Information, "Translation sets could not be written together and are written one by one.")]
    private partial void LogBatch(Exception exception);

    [LoggerMessage(LogLevel.Error, "The translation set of content document {Id} could not be written.")]
    private partial void LogDocument(long id, Exception exception);
}
