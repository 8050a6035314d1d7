using OrchardCore.Data.Migration;
using YesSql.Sql;

namespace SwanOrchard.Newsroom.Content;

/// <summary>Creates the table of <see cref="DraftMakerIndex"/>.</summary>
public sealed class DraftMakerIndexMigrations : DataMigration
{
    /// <summary>Creates the table and its database index.</summary>
    /// <returns>The version of the schema.</returns>
    public async Task<int> CreateAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<DraftMakerIndex>(table => table
            .Column<string>(nameof(DraftMakerIndex.MadeBy), column => column.WithLength(255)));
        await SchemaBuilder.AlterIndexTableAsync<DraftMakerIndex>(table => table
            .CreateIndex("IDX_DraftMakerIndex", nameof(DraftMakerIndex.MadeBy), "DocumentId"));
        return 1;
    }
}
