using Microsoft.Extensions.Caching.Memory;
using SwanOrchard.OutputCache.Generations;

namespace SwanOrchard.Newsroom.Content;

/// <summary>Remembers what was read of the content until the content changes.</summary>
public sealed class KnownContent : IDisposable
{
    // Some are known for each item of the site, of which there may be any number.
    private const int MostEntries = 10_000;

    private static readonly TimeSpan s_kept = TimeSpan.FromHours(1);

    private readonly ICacheGenerations _generations;
    private readonly MemoryCache _cache = new(new MemoryCacheOptions { SizeLimit = MostEntries });

    public KnownContent(ICacheGenerations generations) => _generations = generations;

    /// <summary>What is known under a name, from <paramref name="read"/> where nothing is.</summary>
    public async Task<T> GetAsync<T>(object name, Func<Task<T>> read)
    {
        // The generation is read before the content: what was read before a change is never kept as read after it.
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

    public void Dispose() => _cache.Dispose();

    private sealed record Entry<T>(string Generation, T Value);
}
