using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;

namespace SwanOrchard.Translations.Dashboard;

/// <summary>Registers the desk's card, where Orchard's dashboard is on.</summary>
[RequireFeatures("OrchardCore.AdminDashboard", "OrchardCore.Users")]
public sealed class DashboardStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddDataMigration<TranslationsCardMigrations>();
        services.AddScoped<IContentDisplayDriver, TranslationsCardDriver>();
        services.AddScoped<IAuthorizationHandler, TranslationsCardAuthorizationHandler>();
    }
}
