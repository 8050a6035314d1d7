using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundTasks;
using OrchardCore.ContentManagement;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;

namespace SwanOrchard.Newsroom.IndexFills;

/// <summary>Fills the indexes that came with an update for what was stored before it.</summary>
public sealed class IndexFillsStartup : StartupBase
{
    // Another one with each release that adds an index of content items.
    private const string ContentItems = "Content items 2";

    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddSingleton<IIndexedDocuments>(new IndexedDocuments<ContentItem>(ContentItems));
        services.AddSingleton<IndexFiller>();
        services.AddDataMigration<IndexFillsMigrations>();
        services.AddSingleton<IBackgroundTask, IndexFillsBackgroundTask>();
    }
}
