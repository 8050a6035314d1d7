using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;

namespace SwanOrchard.OutputCache.Requests;

/// <summary>What requests are answered from the output cache.</summary>
public sealed class RequestsStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) => services.AddSingleton<CacheableHosts>();
}
