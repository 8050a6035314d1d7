using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Locking.Distributed;
using OrchardCore.Modules;
using OrchardCore.Redis;

namespace SwanOrchard.OutputCache.Seams;

/// <summary>Lets a tenant with Redis locks start while Redis is down; see docs/orchard-seams.md.</summary>
[RequireFeatures("OrchardCore.Redis.Lock")]
public sealed class ActivationLockStartup : StartupBase
{
    // After Orchard has registered what is wrapped.
    public override int Order => 100;

    public override void ConfigureServices(IServiceCollection services)
    {
        // Without a configuration that can be read, Orchard goes on without Redis.
        if (services.Any(service => service.ServiceType == typeof(IRedisService)))
        {
            services.Decorate<IDistributedLock, ActivationLock>();
        }
    }
}
