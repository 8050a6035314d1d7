using Microsoft.Extensions.Caching.Memory;
using SwanOrchard.Module.Changes;

namespace SwanOrchard.Module.Reading;

/// <summary>Remembers what was read of the content until the content changes.</summary>
public sealed class KnownContent
{
    private static readonly TimeSpan s_kept = TimeSpan.FromHours(1);

    private readonly IGenerations _generations;
    private readonly IMemoryCache _cache;

    public KnownContent(IGenerations generations, IMemoryCache cache)
    {
        _generations = generations;
        _cache = cache;
    }

    /// <summary>What is known under a name, from <paramref name="read"/> where nothing is.</summary>
    public async Task<T> GetAsync<T>(object name, Func<Task<T>> read)
    {
        // The generation is read before the content: what was read before a change is never kept as read after it.
        if (await _generations.GetAsync() is not { IsSettled: true } generation)
        {
            return await read();
        }

        var key = (nameof(KnownContent), name);
        return _cache.TryGetValue(key, out Entry<T>? entry) && entry!.Generation == generation.Id
            ? entry.Value
            : _cache.Set(key, new Entry<T>(generation.Id, await read()), s_kept).Value;
    }

    private sealed record Entry<T>(string Generation, T Value);
}
