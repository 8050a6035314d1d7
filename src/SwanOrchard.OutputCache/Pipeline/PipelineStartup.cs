using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;

namespace SwanOrchard.OutputCache.Pipeline;

/// <summary>Registers the tenant's output cache, which answers requests if the host calls <c>UseSwanOutputCache</c>.</summary>
public sealed class PipelineStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) => services.AddSingleton<TenantOutputCache>();
}
