using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using SwanOrchard.Core.Content;
using YesSql.Sql;

namespace SwanOrchard.Module.Pages;

/// <summary>Defines the content type Page, and what every item of the reader site has.</summary>
public sealed class PageMigrations : DataMigration
{
    private readonly IContentDefinitionManager _definitions;

    public PageMigrations(IContentDefinitionManager definitions) => _definitions = definitions;

    public async Task<int> CreateAsync()
    {
        await _definitions.AlterPartDefinitionAsync(PartNames.Paths, part => part
            .Attachable()
            .WithDescription("Former addresses, which lead to the present one."));
        await _definitions.AlterPartDefinitionAsync(PartNames.Translation, part => part
            .Attachable()
            .WithDescription("Which language version is the original."));

        await _definitions.AlterTypeDefinitionAsync(ContentTypeNames.Page, type => type
            .WithDisplayName("Page")
            .Creatable().Listable().Draftable().Versionable().Securable()
            .WithReaderParts(null));

        await SchemaBuilder.CreateMapIndexTableAsync<FormerPathIndex>(table => table
            .Column<string>(nameof(FormerPathIndex.Path), column => column.WithLength(FormerPathIndex.MaxPathLength))
            .Column<string>(nameof(FormerPathIndex.ContentItemId), column => column.WithLength(26)));
        await SchemaBuilder.AlterIndexTableAsync<FormerPathIndex>(table => table
            .CreateIndex("IDX_FormerPathIndex_Path", nameof(FormerPathIndex.Path), "DocumentId"));
        return 1;
    }
}
