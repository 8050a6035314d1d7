using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;

namespace SwanOrchard.OutputCache.Responses;

/// <summary>Shares cached responses between machines.</summary>
[RequireFeatures("OrchardCore.Redis")]
public sealed class SharedResponsesStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) => services.AddSingleton<SharedResponseStore>();
}
