using OrchardCore.Modules;

namespace SwanOrchard.OutputCache.Generations;

/// <summary>The generations of a site on a single machine. A restart begins a new one.</summary>
public sealed class LocalCacheGenerations : ICacheGenerations
{
    private readonly IClock _clock;
    private volatile CacheGeneration _current;

    public LocalCacheGenerations(IClock clock)
    {
        _clock = clock;
        _current = Next();
    }

    /// <inheritdoc/>
    public ValueTask<CacheGeneration?> GetAsync() => ValueTask.FromResult<CacheGeneration?>(_current);

    /// <inheritdoc/>
    public Task RaiseAsync(string? change = null)
    {
        _current = Next();
        return Task.CompletedTask;
    }

    private CacheGeneration Next() => new(Guid.NewGuid().ToString("N"), _clock.UtcNow);
}
