using OrchardCore.Data.Migration;
using SwanOrchard.Core.Addresses;
using YesSql.Sql;

namespace SwanOrchard.Newsroom.Content;

/// <summary>Creates the table of <see cref="NamedPlaceIndex"/>.</summary>
public sealed class NamedPlaceIndexMigrations : DataMigration
{
    /// <summary>Creates the table and its database index.</summary>
    /// <returns>The version of the schema.</returns>
    public async Task<int> CreateAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<NamedPlaceIndex>(table => table
            .Column<string>(nameof(NamedPlaceIndex.ContentItemId), column => column.WithLength(26))
            .Column<string>(nameof(NamedPlaceIndex.Culture), column => column.WithLength(16))
            .Column<string>(nameof(NamedPlaceIndex.Place), column => column.WithLength(Slug.MaxLength))
            .Column<DateTime>(nameof(NamedPlaceIndex.FirstPublishedUtc)));

        // The columns are in the order in which lists query them.
        await SchemaBuilder.AlterIndexTableAsync<NamedPlaceIndex>(table => table
            .CreateIndex(
                "IDX_NamedPlaceIndex",
                nameof(NamedPlaceIndex.Culture),
                nameof(NamedPlaceIndex.Place),
                nameof(NamedPlaceIndex.FirstPublishedUtc),
                nameof(NamedPlaceIndex.ContentItemId),
                "DocumentId"));
        return 1;
    }
}
