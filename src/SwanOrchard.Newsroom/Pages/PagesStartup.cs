using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;

namespace SwanOrchard.Newsroom.Pages;

/// <summary>Registers the content type Page.</summary>
public sealed class PagesStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) => services.AddDataMigration<PageMigrations>();
}
