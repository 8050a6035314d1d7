using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using OrchardCore.Security.Permissions;

namespace SwanOrchard.Translations.Access;

/// <summary>Registers who may use the desk.</summary>
public sealed class AccessStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddPermissionProvider<TranslationPermissionProvider>();
        services.AddScoped<DeskAccess>();
    }
}
