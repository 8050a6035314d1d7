using OrchardCore.Data.Migration;
using YesSql.Sql;

namespace SwanOrchard.Newsroom.Media;

/// <summary>Creates the table of <see cref="ShownFileIndex"/>.</summary>
public sealed class ShownFileMigrations : DataMigration
{
    /// <summary>Creates the table and its database index.</summary>
    /// <returns>The version of the schema.</returns>
    public async Task<int> CreateAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<ShownFileIndex>(table => table
            .Column<string>(nameof(ShownFileIndex.ContentItemId), column => column.WithLength(26))
            .Column<string>(nameof(ShownFileIndex.Path), column => column.WithLength(ShownFileIndex.MaxLength)));
        await SchemaBuilder.AlterIndexTableAsync<ShownFileIndex>(table => table
            .CreateIndex("IDX_ShownFileIndex_Path", nameof(ShownFileIndex.Path), "DocumentId"));
        return 1;
    }
}
