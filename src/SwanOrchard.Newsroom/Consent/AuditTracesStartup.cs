using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;

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
    }
}
