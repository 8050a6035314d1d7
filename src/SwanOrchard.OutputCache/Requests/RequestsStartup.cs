using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;

namespace SwanOrchard.OutputCache.Requests;

/// <summary>Registers what decides which requests the output cache answers.</summary>
public sealed class RequestsStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) => services.AddSingleton<CacheableHosts>();
}
