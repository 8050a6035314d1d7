using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OrchardCore.Modules;
using OrchardCore.Security.Permissions;
using SwanOrchard.Core.Site;
using SwanOrchard.OutputCache.Generations;
using SwanOrchard.OutputCache.Requests;
using SwanOrchard.OutputCache.Responses;

namespace SwanOrchard.Newsroom.Site;

/// <summary>Registers the site as Core sees it: settings, languages, theme, localized strings and permissions.</summary>
public sealed class SiteStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<ReaderTheme>();
        services.AddScoped<ReaderSite>();
        services.AddScoped<ILocalizedStrings, LocalizedStrings>();
        services.AddPermissionProvider<SwanPermissionProvider>();
        services.AddSingleton<ISiteHosts, NewsroomHosts>();
        services.Configure<SwanOutputCacheOptions>(options => options.Areas.Add(FeatureNames.Newsroom));

        // Defaults for a site without the output cache.
        services.TryAddSingleton<ICacheGenerations, UnknownGenerations>();
        services.TryAddScoped<PendingChanges>();
    }
}
