using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;

namespace SwanOrchard.Newsroom.Content;

/// <summary>Registers what the newsroom knows of its content items: indexes, lists and language versions.</summary>
public sealed class ContentStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddDataMigration<NewsroomIndexMigrations>();
        services.AddIndexProvider<NewsroomIndexProvider>();
        services.AddDataMigration<EditorialIndexMigrations>();
        services.AddIndexProvider<EditorialIndexProvider>();
        services.AddIndexProvider<NamedOrganizationIndexProvider>();
        services.AddDataMigration<NamedPlaceIndexMigrations>();
        services.AddIndexProvider<NamedPlaceIndexProvider>();
        services.AddDataMigration<ContentTextMigrations>();
        services.AddIndexProvider<ContentTextIndexProvider>();
        services.AddDataMigration<DraftMakerIndexMigrations>();
        services.AddIndexProvider<DraftMakerIndexProvider>();
        services.AddContentPart<DraftPart>();
        services.AddScoped<IContentHandler, DraftMakerHandler>();
        services.AddSingleton<KnownContent>();
        services.AddScoped<LanguageVersions>();
        services.AddScoped<NewsroomLists>();
        services.AddScoped<OrchardContentSource>();
        services.AddScoped<ImageSizes>();
        services.AddScoped<PlaceLists>();
        services.AddScoped<PublishedItems>();
        services.AddScoped<PublishedPaths>();
        services.AddScoped<ReaderChanges>();
    }
}
