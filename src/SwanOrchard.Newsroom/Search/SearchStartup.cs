using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundTasks;
using OrchardCore.Modules;

namespace SwanOrchard.Newsroom.Search;

/// <summary>The search of the reader site.</summary>
public sealed class SearchStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddSingleton<NewsroomSearch>();
        services.AddSingleton<IBackgroundTask, SearchTask>();
        services.AddScoped<IModularTenantEvents, SearchTenantEvents>();
    }
}
