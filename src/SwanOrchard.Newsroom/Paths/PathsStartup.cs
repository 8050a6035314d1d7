using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Liquid;
using OrchardCore.Modules;

namespace SwanOrchard.Newsroom.Paths;

/// <summary>Registers the paths of content items, present and former.</summary>
public sealed class PathsStartup : StartupBase
{
    // Parts are defined before the types that use them.
    public override int Order => -20;

    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<PathsPart>().UseDisplayDriver<PathsPartDisplayDriver>().AddHandler<PathsPartHandler>();
        services.AddDataMigration<PathsMigrations>();
        services.AddIndexProvider<FormerPathIndexProvider>();
        services.AddIndexProvider<FormerQueryIndexProvider>();
        services.AddIndexProvider<ReaderPathIndexProvider>();
        services.AddScoped<PathRules>();
        services.AddLiquidFilter<ReaderPathFilter>(ReaderPathFilter.Name);
    }
}
