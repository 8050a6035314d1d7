using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using SwanOrchard.Core.Content;
using YesSql.Sql;

namespace SwanOrchard.Newsroom.Paths;

/// <summary>Defines <see cref="PathsPart"/> and creates the table of <see cref="FormerPathIndex"/>.</summary>
public sealed class PathsMigrations : DataMigration
{
    private readonly IContentDefinitionManager _definitions;

    public PathsMigrations(IContentDefinitionManager definitions) => _definitions = definitions;

    public async Task<int> CreateAsync()
    {
        await _definitions.AlterPartDefinitionAsync(PartNames.Paths, part => part
            .Attachable()
            .WithDescription("Former paths, which lead to the present one."));

        await SchemaBuilder.CreateMapIndexTableAsync<FormerPathIndex>(table => table
            .Column<string>(nameof(FormerPathIndex.Path), column => column.WithLength(FormerPathIndex.MaxPathLength))
            .Column<string>(nameof(FormerPathIndex.ContentItemId), column => column.WithLength(26)));
        await SchemaBuilder.AlterIndexTableAsync<FormerPathIndex>(table => table
            .CreateIndex("IDX_FormerPathIndex_Path", nameof(FormerPathIndex.Path), "DocumentId"));
        return 1;
    }
}
