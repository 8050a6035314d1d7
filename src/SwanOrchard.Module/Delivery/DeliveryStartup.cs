using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell.Configuration;
using OrchardCore.Modules;
using SwanOrchard.Module.Changes;

namespace SwanOrchard.Module.Delivery;

/// <summary>Keeps the tenant's pages, where the host calls <c>UseSwanDelivery</c>.</summary>
[Feature(FeatureNames.Delivery)]
public sealed class DeliveryStartup : StartupBase
{
    private readonly IShellConfiguration _configuration;

    public DeliveryStartup(IShellConfiguration configuration) => _configuration = configuration;

    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddGenerations();
        services.Configure<DeliveryOptions>(_configuration.GetSection("SwanOrchard_Delivery"));
        services.AddSingleton<PageStore>();
        services.AddSingleton<TenantDelivery>();
        services.AddSingleton<DeliveredHosts>();
    }
}
