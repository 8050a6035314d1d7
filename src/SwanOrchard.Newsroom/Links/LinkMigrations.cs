using OrchardCore.Data.Migration;
using SwanOrchard.Core.Addresses;
using YesSql.Sql;

namespace SwanOrchard.Newsroom.Links;

/// <summary>Creates the table of <see cref="LinkIndex"/>.</summary>
public sealed class LinkMigrations : DataMigration
{
    /// <summary>Creates the table and its database index.</summary>
    /// <returns>The version of the schema.</returns>
    public async Task<int> CreateAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<LinkIndex>(table => table
            .Column<string>(nameof(LinkIndex.ContentItemId), column => column.WithLength(26))
            .Column<string>(nameof(LinkIndex.Path), column => column.WithLength(SitePaths.MaxFormerLength)));
        await SchemaBuilder.AlterIndexTableAsync<LinkIndex>(table => table
            .CreateIndex("IDX_LinkIndex_Item", nameof(LinkIndex.ContentItemId), "DocumentId"));
        return 1;
    }
}
