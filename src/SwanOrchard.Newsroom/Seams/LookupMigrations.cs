using OrchardCore.Autoroute.Core.Indexes;
using OrchardCore.ContentLocalization.Records;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Data.Migration;
using YesSql.Sql;

namespace SwanOrchard.Newsroom.Seams;

/// <summary>
/// Adds database indexes to find an item by its id, its path and its set. Orchard's own indexes on these tables all begin with the
/// document, so that each such query reads the whole table, and every page sends several.
/// </summary>
public sealed class LookupMigrations : DataMigration
{
    private const string Document = "DocumentId";

    /// <summary>Creates the database indexes.</summary>
    /// <returns>The version of the schema.</returns>
    public async Task<int> CreateAsync()
    {
        await SchemaBuilder.AlterIndexTableAsync<ContentItemIndex>(table => table.CreateIndex(
            "IDX_Swan_ContentItemIndex_Item",
            nameof(ContentItemIndex.ContentItemId), nameof(ContentItemIndex.Published), nameof(ContentItemIndex.Latest), Document));
        await SchemaBuilder.AlterIndexTableAsync<LocalizedContentItemIndex>(table => table.CreateIndex(
            "IDX_Swan_LocalizedContentItemIndex_Set",
            nameof(LocalizedContentItemIndex.LocalizationSet), nameof(LocalizedContentItemIndex.Culture),
            nameof(LocalizedContentItemIndex.Published), Document));
        await SchemaBuilder.AlterIndexTableAsync<LocalizedContentItemIndex>(table => table.CreateIndex(
            "IDX_Swan_LocalizedContentItemIndex_Item", nameof(LocalizedContentItemIndex.ContentItemId), Document));
        await SchemaBuilder.AlterIndexTableAsync<AutoroutePartIndex>(table => table.CreateIndex(
            "IDX_Swan_AutoroutePartIndex_Path", nameof(AutoroutePartIndex.Path), nameof(AutoroutePartIndex.Published), Document));
        await SchemaBuilder.AlterIndexTableAsync<AutoroutePartIndex>(table => table.CreateIndex(
            "IDX_Swan_AutoroutePartIndex_Item",
            nameof(AutoroutePartIndex.ContentItemId), nameof(AutoroutePartIndex.ContainedContentItemId), Document));
        await SchemaBuilder.AlterIndexTableAsync<AutoroutePartIndex>(table => table.CreateIndex(
            "IDX_Swan_AutoroutePartIndex_Contained", nameof(AutoroutePartIndex.ContainedContentItemId), Document));
        return 1;
    }
}
