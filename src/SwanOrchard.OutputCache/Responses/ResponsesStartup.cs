using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell.Configuration;
using OrchardCore.Modules;

namespace SwanOrchard.OutputCache.Responses;

/// <summary>Registers the tenant's response cache.</summary>
public sealed class ResponsesStartup : StartupBase
{
    private readonly IShellConfiguration _configuration;

    public ResponsesStartup(IShellConfiguration configuration) => _configuration = configuration;

    public override void ConfigureServices(IServiceCollection services)
    {
        services.Configure<SwanOutputCacheOptions>(_configuration.GetSection(SwanOutputCacheOptions.Section));
        services.AddSingleton<CachedResponseStore>();
    }
}
