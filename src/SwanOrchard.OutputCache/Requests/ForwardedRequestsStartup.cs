using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;

namespace SwanOrchard.OutputCache.Requests;

/// <summary>Knows requests behind a proxy by the origin the proxy tells.</summary>
[RequireFeatures("OrchardCore.ReverseProxy")]
public sealed class ForwardedRequestsStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) => services.AddSingleton<ForwardedOrigin>();
}
