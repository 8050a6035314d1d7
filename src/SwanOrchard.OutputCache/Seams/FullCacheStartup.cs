using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using OrchardCore.Redis;

namespace SwanOrchard.OutputCache.Seams;

/// <summary>Lets a tenant whose settings are kept in Redis show pages while Redis is full; see docs/orchard-seams.md.</summary>
[RequireFeatures("OrchardCore.Redis.Cache")]
public sealed class FullCacheStartup : StartupBase
{
    // After Orchard has registered what is wrapped.
    public override int Order => 100;

    public override void ConfigureServices(IServiceCollection services)
    {
        // Without a configuration that can be read, Orchard goes on without Redis.
        if (services.Any(service => service.ServiceType == typeof(IRedisService)))
        {
            services.Decorate<IDistributedCache, FullCache>();
        }
    }
}
