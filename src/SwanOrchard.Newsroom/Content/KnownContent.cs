using Microsoft.Extensions.Caching.Memory;
using SwanOrchard.OutputCache.Generations;

namespace SwanOrchard.Newsroom.Content;

/// <summary>Caches what was read of the content until the content changes.</summary>
public sealed class KnownContent : IDisposable
{
    // Some entries are per content item, and a site may have any number of those.
    private const int MostEntries = 10_000;

    private static readonly TimeSpan s_kept = TimeSpan.FromHours(1);

    private readonly ICacheGenerations _generations;
    private readonly MemoryCache _cache = new(new MemoryCacheOptions { SizeLimit = MostEntries });

    public KnownContent(ICacheGenerations generations) => _generations = generations;

    /// <summary>The value cached under a name; calls <paramref name="read"/> if there is none.</summary>
    public async Task<T> GetAsync<T>(object name, Func<Task<T>> read)
    {
        // The generation is read before the content, so that content read before a change is never cached as read after it.
        if (await _generations.GetAsync() is not { IsSettled: true } generation)
        {
            return await read();
        }

        if (_cache.TryGetValue(name, out Entry<T>? entry) && entry!.Generation == generation.Id)
        {
            return entry.Value;
        }

        var value = await read();
        _cache.Set(
            name, new Entry<T>(generation.Id, value), new MemoryCacheEntryOptions { Size = 1, AbsoluteExpirationRelativeToNow = s_kept });
        return value;
    }

    /// <summary>Releases the cache.</summary>
    public void Dispose() => _cache.Dispose();

    private sealed record Entry<T>(string Generation, T Value);
}
