using OrchardCore.Data.Migration;
using YesSql.Sql;

namespace SwanOrchard.Translations.Bases;

/// <summary>Creates the table of <see cref="BaseTextIndex"/>.</summary>
public sealed class BaseTextMigrations : DataMigration
{
    /// <summary>Creates the table and its database index.</summary>
    /// <returns>The version of the schema.</returns>
    public async Task<int> CreateAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<BaseTextIndex>(
            table => table
                .Column<string>(nameof(BaseTextIndex.LocalizationSet), column => column.WithLength(26))
                .Column<string>(nameof(BaseTextIndex.Hash), column => column.WithLength(32)),
            collection: BaseText.Collection);
        await SchemaBuilder.AlterIndexTableAsync<BaseTextIndex>(
            table => table.CreateIndex(
                "IDX_BaseTextIndex_Set", nameof(BaseTextIndex.LocalizationSet), nameof(BaseTextIndex.Hash), "DocumentId"),
            collection: BaseText.Collection);
        return 1;
    }
}
