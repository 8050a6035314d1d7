using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using SwanOrchard.OutputCache.Generations;
using SwanOrchard.OutputCache.Requests;
using SwanOrchard.OutputCache.Responses;

namespace SwanOrchard.OutputCache.Pipeline;

/// <summary>One tenant's output cache. It lives as long as the tenant's services, so that switching a feature empties it.</summary>
internal sealed class TenantOutputCache
{
    private readonly ICacheGenerations _generations;
    private readonly ForwardedOrigin? _forwarded;
    private readonly Lock _lock = new();
    private Task _packing = Task.CompletedTask;

    public TenantOutputCache(
        ICacheGenerations generations, CachedResponseStore store, IOptions<SwanOutputCacheOptions> options,
        ForwardedOrigin? forwarded = null, SharedResponseStore? shared = null)
    {
        _generations = generations;
        _forwarded = forwarded;
        Store = store;
        Shared = shared;
        Options = options.Value;
    }

    public SwanOutputCacheOptions Options { get; }

    public CachedResponseStore Store { get; }

    /// <summary>The responses rendered by other machines; null if the site runs on one.</summary>
    public SharedResponseStore? Shared { get; }

    public PendingRenders Flights { get; } = new();

    public ValueTask<CacheGeneration?> GetGenerationAsync() => _generations.GetAsync();

    public RequestOrigin OriginOf(HttpContext context) => _forwarded?.Of(context) ?? RequestOrigin.Of(context.Request);

    /// <summary>Recompresses a response at the highest level, in the background and one at a time.</summary>
    public void PackBest(CachedResponse page)
    {
        lock (_lock)
        {
            _packing = _packing.ContinueWith(
                _ => page.PackBest(), CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        }
    }
}
