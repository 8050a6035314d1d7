using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;

namespace SwanOrchard.AdminKit.Accessibility;

/// <summary>Registers what the admin needs for people who use only a keyboard, a screen reader or a phone.</summary>
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
