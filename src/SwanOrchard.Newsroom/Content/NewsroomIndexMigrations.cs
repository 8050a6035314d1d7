using OrchardCore.Data.Migration;
using YesSql.Sql;

namespace SwanOrchard.Newsroom.Content;

/// <summary>Creates the table of <see cref="NewsroomIndex"/>.</summary>
public sealed class NewsroomIndexMigrations : DataMigration
{
    /// <summary>Creates the table and its database indexes.</summary>
    /// <returns>The version of the schema.</returns>
    public async Task<int> CreateAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<NewsroomIndex>(table => table
            .Column<string>(nameof(NewsroomIndex.ContentItemId), column => column.WithLength(26))
            .Column<string>(nameof(NewsroomIndex.ContentType), column => column.WithLength(255))
            .Column<string>(nameof(NewsroomIndex.Culture), column => column.WithLength(16))
            .Column<string>(nameof(NewsroomIndex.CountryCode), column => column.WithLength(2))
            .Column<string>(nameof(NewsroomIndex.Organization), column => column.WithLength(26))
            .Column<DateTime>(nameof(NewsroomIndex.FirstPublishedUtc)));

        // The columns are in the order in which lists query them.
        await SchemaBuilder.AlterIndexTableAsync<NewsroomIndex>(table => table
            .CreateIndex(
                "IDX_NewsroomIndex_List",
                nameof(NewsroomIndex.ContentType),
                nameof(NewsroomIndex.Organization),
                nameof(NewsroomIndex.Culture),
                nameof(NewsroomIndex.FirstPublishedUtc),
                nameof(NewsroomIndex.ContentItemId),
                "DocumentId"));
        await SchemaBuilder.AlterIndexTableAsync<NewsroomIndex>(table => table
            .CreateIndex(
                "IDX_NewsroomIndex_Country",
                nameof(NewsroomIndex.ContentType),
                nameof(NewsroomIndex.Organization),
                nameof(NewsroomIndex.Culture),
                nameof(NewsroomIndex.CountryCode),
                nameof(NewsroomIndex.FirstPublishedUtc),
                nameof(NewsroomIndex.ContentItemId),
                "DocumentId"));
        return 1;
    }
}
