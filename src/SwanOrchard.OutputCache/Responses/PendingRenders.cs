using System.Collections.Concurrent;

namespace SwanOrchard.OutputCache.Responses;

/// <summary>Renderings in progress: a hundred simultaneous requests for one page wait for a single rendering.</summary>
public sealed class PendingRenders
{
    private readonly ConcurrentDictionary<string, TaskCompletionSource<CachedResponse?>> _flights = new(StringComparer.Ordinal);

    /// <summary>Starts a rendering or joins one in progress.</summary>
    /// <param name="key">Identifies the page and its generation.</param>
    /// <param name="flight">Completes with the response, or with null if it cannot be shared.</param>
    /// <returns>True if the caller is the first: it must render the page, and must call <see cref="Land"/> in any case.</returns>
    public bool IsFirst(string key, out Task<CachedResponse?> flight)
    {
        var mine = new TaskCompletionSource<CachedResponse?>(TaskCreationOptions.RunContinuationsAsynchronously);
        var found = _flights.GetOrAdd(key, mine);
        flight = found.Task;
        return ReferenceEquals(found, mine);
    }

    /// <summary>Hands the response to all that wait. Only the first call for a key has an effect.</summary>
    public void Land(string key, CachedResponse? page)
    {
        if (_flights.TryRemove(key, out var flight))
        {
            flight.TrySetResult(page);
        }
    }
}
