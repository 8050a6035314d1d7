using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;

namespace SwanOrchard.AdminKit.Accessibility;

/// <summary>The admin for people with a keyboard alone, a screen reader or a phone.</summary>
public sealed class AccessibilityStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddResourceConfiguration<AdminResources>();
        services.Configure<MvcOptions>(options =>
        {
            options.Filters.Add<AccessibleAdminFilter>();
            options.Filters.Add<WayBackFilter>();
        });
    }
}
