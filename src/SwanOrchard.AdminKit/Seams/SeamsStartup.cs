using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.Localization;
using OrchardCore.Modules;
using OrchardCore.Shortcodes.Services;

namespace SwanOrchard.AdminKit.Seams;

/// <summary>What replaces or wraps something of Orchard's in the admin; see docs/orchard-seams.md.</summary>
public sealed class SeamsStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.Decorate<ILocalClock, LenientLocalClock>();
        services.Decorate<IContentDefinitionManager, LocalizedDefinitions>();
        services.Decorate<ILocalizationFileLocationProvider, OrchardsWordsFirst>();
        services.TryDecorate<IShortcodeDescriptorManager, LocalizedShortcodes>();
        services.AddSingleton<IHtmlGenerator, SummaryGenerator>();
        services.Configure<MvcOptions>(options => options.Filters.Add<ReturnFilter>());
    }
}
