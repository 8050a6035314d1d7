using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using SwanOrchard.OutputCache.Generations;
using SwanOrchard.OutputCache.Requests;
using SwanOrchard.OutputCache.Responses;

namespace SwanOrchard.OutputCache.Pipeline;

/// <summary>The pages of one tenant. It lives as long as the tenant's services: switching a feature leaves nothing behind.</summary>
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

    /// <summary>What other machines have made; null where there are none.</summary>
    public SharedResponseStore? Shared { get; }

    public PendingRenders Flights { get; } = new();

    public ValueTask<CacheGeneration?> GetGenerationAsync() => _generations.GetAsync();

    public RequestOrigin OriginOf(HttpContext context) => _forwarded?.Of(context) ?? RequestOrigin.Of(context.Request);

    /// <summary>Packs a page as small as can be, in the background and one at a time.</summary>
    public void PackBest(CachedResponse page)
    {
        lock (_lock)
        {
            _packing = _packing.ContinueWith(
                _ => page.PackBest(), CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        }
    }
}
