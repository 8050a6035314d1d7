using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Contents.Services;
using OrchardCore.Contents.ViewModels;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.Modules;
using SwanOrchard.Module.Languages;

namespace SwanOrchard.Module.Desk;

/// <summary>The admin's content list: its languages and its filters.</summary>
public sealed class DeskStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddDataMigration<DeskMigrations>();
        services.AddIndexProvider<DeskIndexProvider>();
        services.AddIndexProvider<NamedOrganizationIndexProvider>();
        services.AddContentPart<LocalizationPart>().AddHandler<LanguageOfSetHandler>();
        services.AddScoped<IContentHandler, ScheduleHandler>();
        services.AddScoped<LanguageVersions>();
        services.AddScoped<IContentDisplayDriver, LanguagesDisplayDriver>();
        services.AddTransient<IContentsAdminListFilterProvider, ContentFilterProvider>();
        services.AddDisplayDriver<ContentOptionsViewModel, ContentFilterDisplayDriver>();
        services.AddShapeTableProvider<MenuRows>();
        services.AddResourceConfiguration<DeskResources>();
        services.Configure<MvcOptions>(options =>
        {
            options.Filters.Add<AdminAids>();
            options.Filters.Add<WayBack>();
            options.Filters.Add<ReturnFilter>();
        });
    }
}
