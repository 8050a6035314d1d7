using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Localization;
using OrchardCore.Modules;
using OrchardCore.Shortcodes.Services;
using SwanOrchard.Shared;

namespace SwanOrchard.AdminKit.Seams;

/// <summary>Registers what replaces or wraps parts of Orchard in the admin; see docs/orchard-seams.md.</summary>
public sealed class SeamsStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.Decorate<ILocalClock, LenientLocalClock>();
        services.Decorate<IContentDefinitionManager, LocalizedDefinitions>();
        services.Decorate<ILocalizationFileLocationProvider, OrchardsWordsFirst>();
        services.TryDecorate<IShortcodeDescriptorManager, LocalizedShortcodes>();
        services.AddSingleton<IHtmlGenerator, SummaryGenerator>();
        services.Decorate<INotifier, PlainNotifier>();
        services.Configure<MvcOptions>(options => options.Filters.Add<ReturnFilter>());
        services.Configure<RequestLocalizationOptions>(options => options.RequestCultureProviders =
        [
            .. options.RequestCultureProviders
                .Select(provider => provider is AcceptLanguageHeaderRequestCultureProvider ? new AdminLanguageProvider() : provider),
        ]);
    }

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
    {
        app.UseMiddleware<NullCharacterMiddleware>();
        OrchardParts.In(serviceProvider)
            .Uses("OrchardCore.Contents", "Admin", "List")
            .Uses("OrchardCore.Contents", "Admin", "Edit")
            .Uses(
                serviceProvider.GetRequiredService<IOptions<RequestLocalizationOptions>>().Value.RequestCultureProviders
                    .Any(provider => provider is AdminLanguageProvider),
                "a culture provider for Accept-Language")
            .Check("SwanOrchard.AdminKit");
    }
}
