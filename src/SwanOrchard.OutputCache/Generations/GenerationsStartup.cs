using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Data;
using OrchardCore.Data.YesSql;
using OrchardCore.Media.Events;
using OrchardCore.Modules;
using OrchardCore.Redis;

namespace SwanOrchard.OutputCache.Generations;

/// <summary>The one place that knows when readers see something else than before; for everyone who asks.</summary>
public sealed class GenerationsStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddSingleton<ICacheGenerations>(provider => provider.GetService<IRedisService>() is null
            ? ActivatorUtilities.CreateInstance<LocalCacheGenerations>(provider)
            : ActivatorUtilities.CreateInstance<RedisCacheGenerations>(provider));
        services.AddScoped<PendingChanges>();

        // Otherwise a question that was asked of the database before a change would answer the same one asked after it.
        services.Configure<YesSqlOptions>(options => options.QueryGatingEnabled = false);

        services.AddScoped<IScopedIndexProvider, PublishedItemWatch>();
        services.AddSingleton<IMediaEventHandler, MediaWatch>();
        services.AddSingleton<IMediaCreatingEventHandler, MediaWatch>();
    }
}
