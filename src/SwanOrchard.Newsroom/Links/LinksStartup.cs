using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;

namespace SwanOrchard.Newsroom.Links;

/// <summary>Registers links between items: the search for one, and what finds those that lead nowhere.</summary>
public sealed class LinksStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddDataMigration<LinkMigrations>();
        services.AddIndexProvider<LinkIndexProvider>();
        services.AddScoped<LinkTargets>();
        services.AddScoped<DeadLinks>();
        services.AddScoped<ItemFinder>();
        services.AddScoped<LinkQuestion>();
        services.AddScoped<IContentHandler, DeadLinksHandler>();
        services.AddScoped<IContentDisplayDriver, DeadLinksDriver>();
    }
}
