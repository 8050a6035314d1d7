using System.Collections.Concurrent;

namespace SwanOrchard.OutputCache.Responses;

/// <summary>The pages that are being made: a hundred who ask for one page at the same time wait for one making of it.</summary>
public sealed class PendingRenders
{
    private readonly ConcurrentDictionary<string, TaskCompletionSource<CachedResponse?>> _flights = new(StringComparer.Ordinal);

    /// <summary>Joins those who wait for a page.</summary>
    /// <param name="key">The page and its generation.</param>
    /// <param name="flight">What is waited for: the page, or null where it is not for everybody.</param>
    /// <returns>Whether the caller is the first and has to make the page, and to <see cref="Land"/> in any case.</returns>
    public bool IsFirst(string key, out Task<CachedResponse?> flight)
    {
        var mine = new TaskCompletionSource<CachedResponse?>(TaskCreationOptions.RunContinuationsAsynchronously);
        var found = _flights.GetOrAdd(key, mine);
        flight = found.Task;
        return ReferenceEquals(found, mine);
    }

    /// <summary>Gives the page to those who wait. Only the first call counts.</summary>
    public void Land(string key, CachedResponse? page)
    {
        if (_flights.TryRemove(key, out var flight))
        {
            flight.TrySetResult(page);
        }
    }
}
