using System.Text.Encodings.Web;
using System.Text.Unicode;
using Fluid;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using OrchardCore.ContentLocalization.Handlers;
using OrchardCore.ContentLocalization.Services;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Routing;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Liquid;
using OrchardCore.Localization;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using OrchardCore.Security.Permissions;
using OrchardCore.Shortcodes.Services;
using SwanOrchard.Core.Sites;
using SwanOrchard.Module.Articles;
using SwanOrchard.Module.Changes;
using SwanOrchard.Module.Consent;
using SwanOrchard.Module.Controllers;
using SwanOrchard.Module.Desk;
using SwanOrchard.Module.Editing;
using SwanOrchard.Module.Languages;
using SwanOrchard.Module.Mirroring;
using SwanOrchard.Module.Organizations;
using SwanOrchard.Module.Pages;
using SwanOrchard.Module.Querying;
using SwanOrchard.Module.Reading;
using SwanOrchard.Module.Safety;
using SwanOrchard.Module.Sites;

namespace SwanOrchard.Module;

/// <summary>Wires the newsroom into Orchard.</summary>
public sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<ArticlePart>().UseDisplayDriver<ArticlePartDisplayDriver>().AddHandler<ArticlePartHandler>();
        services.AddContentPart<OrganizationPart>().UseDisplayDriver<OrganizationPartDisplayDriver>();
        services.AddContentPart<PathsPart>().UseDisplayDriver<PathsPartDisplayDriver>().AddHandler<PathsPartHandler>();
        services.AddShapeTableProvider<NewItemShapes>();
        services.AddShapeTableProvider<TypeTags>();
        services.AddContentPart<TranslationPart>().UseDisplayDriver<TranslationPartDisplayDriver>().AddHandler<TranslationPartHandler>();
        services.AddScoped<IContentHandler, SharedPropertiesHandler>();
        services.AddScoped<IContentHandler, BodyHtmlHandler>();
        services.AddScoped<IContentHandler, ContentRulesHandler>();
        services.AddScoped<IContentHandler, ApiPeopleHandler>();
        services.WrapRecipeStep(ImportedContentStep.Orchards, (orchard, provider) => ActivatorUtilities.CreateInstance<ImportedContentStep>(provider, orchard));
        services.AddScoped<IContentLocalizationHandler, NewTranslationHandler>();

        // Parts are defined before the types that have them.
        services.AddDataMigration<PageMigrations>();
        services.AddDataMigration<ArticleMigrations>();
        services.AddDataMigration<OrganizationMigrations>();
        services.AddDataMigration<ReadingMigrations>();
        services.AddDataMigration<LookupMigrations>();
        services.AddIndexProvider<NewsroomIndexProvider>();
        services.AddIndexProvider<FormerPathIndexProvider>();

        services.AddScoped<IContentDisplayDriver, EditConflictDriver>();
        services.AddScoped<IContentDisplayDriver, ScheduleDriver>();
        services.AddScoped<IContentDisplayDriver, KeptLanguageDriver>();
        services.AddScoped<IContentDisplayDriver, TextRulesDriver>();
        services.AddScoped<PreviewGuard>();
        services.Configure<MvcOptions>(options =>
        {
            options.Filters.AddService<PreviewGuard>();

            // Around the next one, which stores what the action did.
            options.Filters.Add<OneTranslationFilter>(order: -1);
            options.Filters.Add<SavedByOthersFilter>();
        });
        services.Wrap<ILocalClock>((orchard, _) => new LenientLocalClock(orchard));
        services.Wrap<IContentDefinitionManager>((orchard, provider) => ActivatorUtilities.CreateInstance<LocalizedDefinitions>(provider, orchard));
        services.Wrap<ILocalizationFileLocationProvider>((orchard, provider) => ActivatorUtilities.CreateInstance<OrchardsWordsFirst>(provider, orchard));
        services.Wrap<IShortcodeDescriptorManager>((orchard, provider) => ActivatorUtilities.CreateInstance<LocalizedShortcodes>(provider, orchard));
        services.AddSingleton<IConfigureOptions<MvcOptions>, BindingMessages>();
        services.Wrap<INotifier>((orchard, provider) => ActivatorUtilities.CreateInstance<PlainNotifier>(provider, orchard));
        services.AddDataMigration<ConsentMigrations>();
        services.AddIndexProvider<ContactIndexProvider>();
        services.AddScoped<IContentHandler, RestoredContactsHandler>();
        services.AddScoped<ConsentService>();
        services.AddScoped<MentionFinder>();
        services.AddScoped<FreedStorage>();
        services.AddNavigationProvider<ConsentMenu>();
        services.AddSiteDisplayDriver<SwanSettingsDisplayDriver>();
        services.AddPermissionProvider<SwanPermissionProvider>();
        services.AddNavigationProvider<SwanSettingsMenu>();
        services.AddScoped<PathRules>();
        services.AddScoped<OrganizationOptions>();
        services.AddScoped<ContactRows>();
        services.AddScoped<PictureEditor>();
        services.AddScoped<PictureSizes>();
        services.AddScoped<IContentHandler, PictureSizeHandler>();
        services.AddSingleton<IHtmlGenerator, SummaryGenerator>();
        services.AddScoped<MediaPlaces>();
        services.AddResourceConfiguration<EditorResources>();
        services.AddScoped<ReaderTheme>();
        services.AddScoped<ReaderSite>();
        services.AddSingleton<KnownContent>();
        services.AddScoped<NewsroomLists>();
        services.AddScoped<PublishedItems>();
        services.AddScoped<PublishedAddresses>();
        services.AddScoped<OrchardContentSource>();
        services.AddScoped<ReaderPages>();
        services.AddScoped<CurrentPage>();
        services.AddGenerations();
        services.AddScoped<MirrorPackages>();
        services.AddSingleton<MirrorPackageFile>();
        services.AddScoped<IContactTraces, MirrorPackageTraces>();
        services.AddSingleton<ReaderRouteTransformer>();
        services.Replace(ServiceDescriptor.Singleton<IAutorouteEntries, AutorouteLookup>());
        services.Replace(ServiceDescriptor.Singleton<ILocalizationEntries, LocalizationLookup>());
        services.AddScoped<ITexts, LocalizedTexts>();
        services.AddScoped<NewsroomPaths>();
        services.AddScoped<IReaderPaths>(provider => provider.GetRequiredService<NewsroomPaths>());
        services.AddScoped<IContentDisplayHandler, ReaderContentDisplayHandler>();
        services.Configure<MvcOptions>(options => options.Filters.Add<ReaderLayoutFilter>());
        services.AddLiquidFilter<ReaderPathFilter>(ReaderPathFilter.Name);
        services.AddLiquidFilter<ReaderPreviewFilter>(ReaderPreviewFilter.Name);
        services.Configure<TemplateOptions>(options => PageModels.Register(options.MemberAccessStrategy));
        services.Configure<RequestLocalizationOptions>(options =>
        {
            options.AddInitialRequestCultureProvider(new UrlRequestCultureProvider());
            options.RequestCultureProviders = [.. options.RequestCultureProviders
                .Select(provider => provider is AcceptLanguageHeaderRequestCultureProvider ? new AdminLanguageProvider() : provider)];
        });

        // Orchard's own encoder writes every Cyrillic letter as an entity of eight bytes.
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
    }

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
    {
        app.UseMiddleware<ApiMiddleware>();
        app.UseMiddleware<ReaderAddressMiddleware>();

        routes.MapAreaControllerRoute(
            name: "SwanPreview",
            areaName: FeatureNames.Newsroom,
            pattern: ReaderPreviewFilter.Route,
            defaults: new { controller = "ReaderPreview", action = "Show" });

        routes.MapAreaControllerRoute(
            name: "SwanMirrorPackage",
            areaName: FeatureNames.Newsroom,
            pattern: MirrorPackageController.Path,
            defaults: new { controller = "MirrorPackage", action = nameof(MirrorPackageController.Index) });

        // Before Autoroute's own dynamic route: these addresses are never a content item's.
        routes.MapDynamicControllerRoute<ReaderRouteTransformer>("/{first}/{**rest}", state: null!, order: -1);
    }
}
