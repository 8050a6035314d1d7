using OrchardCore.AuditTrail.Models;
using OrchardCore.Data.Migration;
using YesSql.Sql;

namespace SwanOrchard.Newsroom.Consent;

/// <summary>Creates the table of <see cref="AuditContactIndex"/>.</summary>
public sealed class AuditTracesMigrations : DataMigration
{
    /// <summary>Creates the table and its database index.</summary>
    /// <returns>The version of the schema.</returns>
    public async Task<int> CreateAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<AuditContactIndex>(
            table => table
                .Column<string>(nameof(AuditContactIndex.Email), column => column.WithLength(ContactIndex.MaxLength))
                .Column<string>(nameof(AuditContactIndex.Name), column => column.WithLength(ContactIndex.MaxLength)),
            collection: AuditTrailEvent.Collection);
        await SchemaBuilder.AlterIndexTableAsync<AuditContactIndex>(
            table => table.CreateIndex("IDX_AuditContactIndex_Email", nameof(AuditContactIndex.Email), "DocumentId"),
            collection: AuditTrailEvent.Collection);
        return 1;
    }
}
