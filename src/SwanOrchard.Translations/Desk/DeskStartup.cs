using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using OrchardCore.Navigation;

namespace SwanOrchard.Translations.Desk;

/// <summary>Registers the page of the desk.</summary>
public sealed class DeskStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<DeskQueries>();
        services.AddScoped<DeskRows>();
        services.AddScoped<DeskChanges>();
        services.AddNavigationProvider<DeskMenu>();
    }
}
