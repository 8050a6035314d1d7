using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;

namespace SwanOrchard.Module.Roles;

/// <summary>Puts the newsroom's table of roles behind every door.</summary>
public sealed class RolesStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<EditorialAccess>();
        services.AddScoped<IAuthorizationHandler, EditorialAuthorizationHandler>();
        services.AddScoped<IAuthorizationHandler, MediaAuthorizationHandler>();
        services.AddDataMigration<ShownFileMigrations>();
        services.AddIndexProvider<ShownFileIndexProvider>();
        services.Configure<MvcOptions>(options => options.Filters.Add<ShownFilesFilter>());
        services.AddTransient<IPostConfigureOptions<CookieAuthenticationOptions>, RefusalEvents>();
    }
}
