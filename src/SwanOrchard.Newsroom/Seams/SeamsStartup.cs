using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using OrchardCore.ContentLocalization.Services;
using OrchardCore.ContentManagement.Routing;
using OrchardCore.Contents.Services;
using OrchardCore.Data.Migration;
using OrchardCore.DisplayManagement;
using OrchardCore.Modules;
using SwanOrchard.Shared;
using YesSql;

namespace SwanOrchard.Newsroom.Seams;

/// <summary>Registers what replaces or wraps parts of Orchard for the newsroom; see docs/orchard-seams.md.</summary>
public sealed class SeamsStartup : StartupBase
{
    private const string ContentStep = "OrchardCore.Contents.Recipes.ContentStep";

    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddDataMigration<LookupMigrations>();
        services.AddSingleton<HtmlEncoder, ReaderEncoder>();
        services.Decorate<ISession, SessionThatTells>();
        services.Decorate<IContentsAdminListFilterParser, ContentSearchParser>();
        services.Replace(ServiceDescriptor.Singleton<IAutorouteEntries, AutorouteLookup>());
        services.Replace(ServiceDescriptor.Singleton<ILocalizationEntries, LocalizationLookup>());
        services.AddShapeTableProvider<NewItemShapes>();
        services.AddShapeTableProvider<MenuEntryShapes>();
        services.AddTransient<IPostConfigureOptions<CookieAuthenticationOptions>, RefusalEvents>();
        services.DecorateRecipeStep(
            ContentStep, (step, provider) => ActivatorUtilities.CreateInstance<ImportedContentStep>(provider, step));
        services.Configure<MvcOptions>(options =>
        {
            // Innermost, to be the first to see what an action did: Orchard's own filters do not know of it yet.
            options.Filters.Add<SavedByOthersFilter>(order: int.MaxValue);
        });
    }

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider) =>
        OrchardParts.In(serviceProvider)
            .Guards("OrchardCore.ContentPreview", "Preview", "Draft")
            .Guards("OrchardCore.ContentLocalization", "Admin", "Localize")
            .Uses("OrchardCore.Contents", "Admin", "Edit")
            .Check(FeatureNames.Newsroom);
}
