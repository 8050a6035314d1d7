using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Modules;

namespace SwanOrchard.Newsroom.Scheduling;

/// <summary>Drafts that are published by themselves at a set time.</summary>
public sealed class SchedulingStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<IContentDisplayDriver, ScheduleDriver>();
        services.AddScoped<IContentHandler, ScheduleHandler>();
    }
}
