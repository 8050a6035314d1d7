using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Modules;

namespace SwanOrchard.Newsroom.Scheduling;

/// <summary>Registers the rules for drafts that are published at a set time.</summary>
public sealed class SchedulingStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<IContentDisplayDriver, ScheduleDriver>();
        services.AddScoped<IContentHandler, ScheduleHandler>();
    }
}
