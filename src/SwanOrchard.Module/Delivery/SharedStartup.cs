using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;

namespace SwanOrchard.Module.Delivery;

/// <summary>Shares pages between machines.</summary>
[Feature(FeatureNames.Delivery)]
[RequireFeatures("OrchardCore.Redis")]
public sealed class SharedStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) => services.AddSingleton<SharedPages>();
}
