using OrchardCore.Data.Migration;
using YesSql.Sql;

namespace SwanOrchard.Newsroom.Consent;

/// <summary>Creates the table of <see cref="ContactIndex"/>.</summary>
public sealed class ConsentMigrations : DataMigration
{
    /// <summary>Creates the table and its database index.</summary>
    /// <returns>The version of the schema.</returns>
    public async Task<int> CreateAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<ContactIndex>(table => table
            .Column<string>(nameof(ContactIndex.ContentItemId), column => column.WithLength(26))
            .Column<string>(nameof(ContactIndex.Email), column => column.WithLength(ContactIndex.MaxLength))
            .Column<string>(nameof(ContactIndex.Name), column => column.WithLength(ContactIndex.MaxLength)));
        await SchemaBuilder.AlterIndexTableAsync<ContactIndex>(table => table
            .CreateIndex("IDX_ContactIndex_Email", nameof(ContactIndex.Email), "DocumentId"));
        return 1;
    }
}
