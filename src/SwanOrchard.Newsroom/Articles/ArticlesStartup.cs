using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;

namespace SwanOrchard.Newsroom.Articles;

/// <summary>Registers the content type Article: its part, form and definition.</summary>
public sealed class ArticlesStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<ArticlePart>().UseDisplayDriver<ArticlePartDisplayDriver>().AddHandler<ArticlePartHandler>();
        services.AddDataMigration<ArticleMigrations>();
    }
}
