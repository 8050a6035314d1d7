using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundTasks;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;
using OrchardCore.Navigation;

namespace SwanOrchard.Newsroom.RecycleBin;

/// <summary>Deleted items can be restored for a month.</summary>
public sealed class BinStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddDataMigration<BinMigrations>();
        services.AddIndexProvider<BinIndexProvider>();
        services.AddScoped<BinStore>();
        services.AddScoped<RestoredPaths>();
        services.AddScoped<IContentHandler, BinHandler>();
        services.AddNavigationProvider<BinMenu>();
        services.AddSingleton<IBackgroundTask, BinBackgroundTask>();
    }
}
