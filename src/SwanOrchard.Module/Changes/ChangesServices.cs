using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OrchardCore.Data;
using OrchardCore.Data.Documents;
using OrchardCore.Data.YesSql;
using OrchardCore.Media.Events;
using OrchardCore.Redis;

namespace SwanOrchard.Module.Changes;

/// <summary>The one place that knows when readers see something else than before; for every feature that asks.</summary>
internal static class ChangesServices
{
    public static IServiceCollection AddGenerations(this IServiceCollection services)
    {
        if (services.Any(service => service.ServiceType == typeof(IGenerations)))
        {
            return services;
        }

        services.AddSingleton<IGenerations>(provider => provider.GetService<IRedisService>() is null
            ? ActivatorUtilities.CreateInstance<LocalGenerations>(provider)
            : ActivatorUtilities.CreateInstance<RedisGenerations>(provider));
        services.AddScoped<PendingChanges>();

        // Otherwise a question that was asked of the database before a change would answer the same one asked after it.
        services.Configure<YesSqlOptions>(options => options.QueryGatingEnabled = false);
        services.AddScoped<IScopedIndexProvider, PublishedItemWatch>();
        services.AddSingleton<IMediaEventHandler, MediaWatch>();
        services.AddSingleton<IMediaCreatingEventHandler, MediaWatch>();
        var store = services.Last(service => service.ServiceType == typeof(IDocumentStore)).ImplementationType!;
        return services.Replace(ServiceDescriptor.Scoped<IDocumentStore>(provider => new WatchedDocumentStore(
            (IDocumentStore)ActivatorUtilities.CreateInstance(provider, store), provider.GetRequiredService<PendingChanges>())));
    }
}
