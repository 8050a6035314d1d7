using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;

namespace SwanOrchard.Module.Doors;

/// <summary>Advises a second factor where there is one to be had.</summary>
[Feature(FeatureNames.Doors)]
[RequireFeatures("OrchardCore.Users.2FA")]
public sealed class TwoFactorStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) => services.AddScoped<TwoFactorAdvice>();
}
