using Microsoft.Extensions.DependencyInjection;
using OrchardCore.AuditTrail.Models;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;
using SwanOrchard.Newsroom.IndexFills;

namespace SwanOrchard.Newsroom.Consent;

/// <summary>Withdraws consent in the audit trail too, where that feature is on.</summary>
[RequireFeatures("OrchardCore.AuditTrail")]
public sealed class AuditTracesStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddDataMigration<AuditTracesMigrations>();
        services.AddIndexProvider<AuditContactIndexProvider>();
        services.AddScoped<IContactTraces, AuditTraces>();
        services.AddSingleton<IIndexedDocuments>(
            new IndexedDocuments<AuditTrailEvent>("Audit trail events 1", AuditTrailEvent.Collection));
    }
}
