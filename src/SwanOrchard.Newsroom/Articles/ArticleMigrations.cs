using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using SwanOrchard.Core.Content;
using SwanOrchard.Newsroom.Pages;

namespace SwanOrchard.Newsroom.Articles;

/// <summary>Defines the content type Article.</summary>
public sealed class ArticleMigrations : DataMigration
{
    private readonly IContentDefinitionManager _definitions;

    public ArticleMigrations(IContentDefinitionManager definitions) => _definitions = definitions;

    /// <summary>Creates the part and the content type.</summary>
    /// <returns>The version of the schema.</returns>
    public async Task<int> CreateAsync()
    {
        await _definitions.AlterPartDefinitionAsync(PartNames.Article, part => part
            .Attachable()
            .WithDescription("News: lead, event, places, organizations, contacts and image."));

        await _definitions.AlterTypeDefinitionAsync(ContentTypeNames.Article, type => type
            .WithDisplayName("Article")
            .Creatable().Listable().Draftable().Versionable().Securable()
            .WithReaderParts(PartNames.Article)
            .WithPart("PublishLaterPart", part => part.WithPosition("9")));
        return 1;
    }
}
