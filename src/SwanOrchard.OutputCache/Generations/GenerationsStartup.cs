using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Media.Events;
using OrchardCore.Modules;
using OrchardCore.Redis;

namespace SwanOrchard.OutputCache.Generations;

/// <summary>Registers the single source that says when readers would see something new.</summary>
public sealed class GenerationsStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddSingleton<ICacheGenerations>(provider => provider.GetService<IRedisService>() is null
            ? ActivatorUtilities.CreateInstance<LocalCacheGenerations>(provider)
            : ActivatorUtilities.CreateInstance<RedisCacheGenerations>(provider));
        services.AddScoped<PendingChanges>();
        services.AddSingleton<IMediaEventHandler, MediaWatch>();
        services.AddSingleton<IMediaCreatingEventHandler, MediaWatch>();
    }
}
