using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using SwanOrchard.Module.Changes;

namespace SwanOrchard.Module.Delivery;

/// <summary>The pages of one tenant. It lives as long as the tenant's services: switching a feature leaves nothing behind.</summary>
internal sealed class TenantDelivery
{
    private readonly IGenerations _generations;
    private readonly ForwardedOrigin? _forwarded;
    private readonly Lock _lock = new();
    private Task _packing = Task.CompletedTask;

    public TenantDelivery(IGenerations generations, PageStore store, IOptions<DeliveryOptions> options, ForwardedOrigin? forwarded = null, SharedPages? shared = null)
    {
        _generations = generations;
        _forwarded = forwarded;
        Store = store;
        Shared = shared;
        Options = options.Value;
    }

    public DeliveryOptions Options { get; }

    public PageStore Store { get; }

    /// <summary>What other machines have made; null where there are none.</summary>
    public SharedPages? Shared { get; }

    public PageFlights Flights { get; } = new();

    public ValueTask<Generation?> GetGenerationAsync() => _generations.GetAsync();

    public PageOrigin OriginOf(HttpContext context) => _forwarded?.Of(context) ?? PageOrigin.Of(context.Request);

    /// <summary>Packs a page as small as can be, in the background and one at a time.</summary>
    public void PackBest(StoredPage page)
    {
        lock (_lock)
        {
            _packing = _packing.ContinueWith(_ => page.PackBest(), CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        }
    }
}
