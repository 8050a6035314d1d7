using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.Modules;

namespace SwanOrchard.Newsroom.Roles;

/// <summary>Puts the newsroom's table of roles behind every door.</summary>
public sealed class RolesStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<EditorialAccess>();
        services.AddScoped<IAuthorizationHandler, EditorialAuthorizationHandler>();
        services.AddTransient<IPostConfigureOptions<CookieAuthenticationOptions>, RefusalEvents>();
    }
}
