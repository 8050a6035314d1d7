using OrchardCore.Data.Migration;
using YesSql.Sql;

namespace SwanOrchard.Newsroom.KeptForms;

/// <summary>Creates the table of <see cref="KeptFormIndex"/>.</summary>
public sealed class KeptFormMigrations : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<KeptFormIndex>(table => table
            .Column<string>(nameof(KeptFormIndex.UserId), column => column.WithLength(255))
            .Column<string>(nameof(KeptFormIndex.ContentItemId), column => column.WithLength(26))
            .Column<DateTime>(nameof(KeptFormIndex.Utc)));
        await SchemaBuilder.AlterIndexTableAsync<KeptFormIndex>(table => table
            .CreateIndex("IDX_KeptFormIndex_User", nameof(KeptFormIndex.UserId), nameof(KeptFormIndex.ContentItemId), "DocumentId"));
        await SchemaBuilder.AlterIndexTableAsync<KeptFormIndex>(table => table
            .CreateIndex("IDX_KeptFormIndex_Utc", nameof(KeptFormIndex.Utc), "DocumentId"));
        return 1;
    }
}
