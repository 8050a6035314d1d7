using OrchardCore.Data.Migration;
using YesSql.Sql;

namespace SwanOrchard.Newsroom.RecycleBin;

/// <summary>Creates the table of <see cref="BinIndex"/>.</summary>
public sealed class BinMigrations : DataMigration
{
    /// <summary>Creates the table and its database indexes.</summary>
    /// <returns>The version of the schema.</returns>
    public async Task<int> CreateAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<BinIndex>(table => table
            .Column<string>(nameof(BinIndex.ContentItemId), column => column.WithLength(26))
            .Column<DateTime>(nameof(BinIndex.Utc)));
        await SchemaBuilder.AlterIndexTableAsync<BinIndex>(table => table
            .CreateIndex("IDX_BinIndex_Item", nameof(BinIndex.ContentItemId), "DocumentId"));
        await SchemaBuilder.AlterIndexTableAsync<BinIndex>(table => table
            .CreateIndex("IDX_BinIndex_Utc", nameof(BinIndex.Utc), "DocumentId"));
        return 1;
    }
}
