using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;

namespace SwanOrchard.OutputCache.Requests;

/// <summary>Lets the output cache see requests that come through a proxy under the origin that the proxy reports.</summary>
[RequireFeatures("OrchardCore.ReverseProxy")]
public sealed class ForwardedRequestsStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) => services.AddSingleton<ForwardedOrigin>();
}
