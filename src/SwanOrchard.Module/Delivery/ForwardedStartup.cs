using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;

namespace SwanOrchard.Module.Delivery;

/// <summary>Knows pages behind a proxy by the origin the proxy tells.</summary>
[Feature(FeatureNames.Delivery)]
[RequireFeatures("OrchardCore.ReverseProxy")]
public sealed class ForwardedStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) => services.AddSingleton<ForwardedOrigin>();
}
