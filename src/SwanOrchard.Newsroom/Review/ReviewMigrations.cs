using OrchardCore.Data.Migration;
using YesSql.Sql;

namespace SwanOrchard.Newsroom.Review;

/// <summary>Creates the table of <see cref="ReviewIndex"/>.</summary>
public sealed class ReviewMigrations : DataMigration
{
    /// <summary>Creates the table and its database indexes.</summary>
    /// <returns>The version of the schema.</returns>
    public async Task<int> CreateAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<ReviewIndex>(table => table
            .Column<string>(nameof(ReviewIndex.ContentItemId), column => column.WithLength(26))
            .Column<int>(nameof(ReviewIndex.State))
            .Column<DateTime>(nameof(ReviewIndex.Utc)));
        await SchemaBuilder.AlterIndexTableAsync<ReviewIndex>(table => table
            .CreateIndex("IDX_ReviewIndex_Item", nameof(ReviewIndex.ContentItemId), "DocumentId"));
        await SchemaBuilder.AlterIndexTableAsync<ReviewIndex>(table => table
            .CreateIndex("IDX_ReviewIndex_State", nameof(ReviewIndex.State), nameof(ReviewIndex.Utc), "DocumentId"));
        return 1;
    }
}
