using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.Modules;
using OrchardCore.Navigation;

namespace SwanOrchard.Newsroom.Settings;

/// <summary>Registers the newsroom's settings in the admin.</summary>
public sealed class SettingsStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddSiteDisplayDriver<SwanSettingsDisplayDriver>();
        services.AddNavigationProvider<SwanSettingsMenu>();
    }
}
