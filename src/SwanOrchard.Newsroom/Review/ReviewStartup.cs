using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;
using SwanOrchard.Newsroom.Consent;

namespace SwanOrchard.Newsroom.Review;

/// <summary>Writers hand drafts to the editors, who publish them or send them back with a note.</summary>
public sealed class ReviewStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddDataMigration<ReviewMigrations>();
        services.AddIndexProvider<ReviewIndexProvider>();
        services.AddScoped<ReviewStore>();
        services.AddScoped<ReviewForm>();
        services.AddScoped<IContentDisplayDriver, ReviewDriver>();
        services.AddScoped<IContentHandler, ReviewHandler>();
        services.AddScoped<IContactTraces, ReviewTraces>();
    }
}
