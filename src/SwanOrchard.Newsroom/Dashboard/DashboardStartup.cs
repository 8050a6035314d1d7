using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;

namespace SwanOrchard.Newsroom.Dashboard;

/// <summary>Registers the newsroom's cards, where Orchard's dashboard is on.</summary>
[RequireFeatures("OrchardCore.AdminDashboard", "OrchardCore.Users")]
public sealed class DashboardStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddDataMigration<DashboardMigrations>();
        services.AddScoped<DashboardRows>();
        services.AddScoped<IDashboardList, MyDraftsList>();
        services.AddScoped<IDashboardList, ToReviewList>();
        services.AddScoped<IDashboardList, ScheduledList>();
        services.AddScoped<IDashboardList, RecentList>();
        services.AddScoped<IDashboardList, DeadLinksList>();
        services.AddScoped<IContentDisplayDriver, DashboardCardDisplayDriver>();
        services.AddScoped<IAuthorizationHandler, DashboardCardAuthorizationHandler>();
    }
}
