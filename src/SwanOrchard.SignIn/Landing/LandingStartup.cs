using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;

namespace SwanOrchard.SignIn.Landing;

/// <summary>Registers where users land after sign-in.</summary>
public sealed class LandingStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) =>
        services.Configure<MvcOptions>(options => options.Filters.Add<LandingFilter>());
}
