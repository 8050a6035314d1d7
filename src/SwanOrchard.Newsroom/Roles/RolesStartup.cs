using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.DisplayManagement.Theming;
using OrchardCore.Modules;

namespace SwanOrchard.Newsroom.Roles;

/// <summary>Enforces the newsroom's table of roles wherever permissions are checked.</summary>
public sealed class RolesStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<EditorialAccess>();
        services.AddScoped<DraftAccess>();
        services.AddScoped<SharedFacts>();
        services.AddScoped<IThemeSelector, NoRoleThemeSelector>();
        services.AddScoped<IContentDisplayDriver, DiscardDraftDriver>();
        services.AddScoped<IAuthorizationHandler, EditorialAuthorizationHandler>();
    }
}
