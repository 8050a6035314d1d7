using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;
using SwanOrchard.Newsroom.Consent;

namespace SwanOrchard.Translations.Bases;

/// <summary>Keeps what translators saw.</summary>
public sealed class BasesStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.Configure<StoreCollectionOptions>(options => options.Collections.Add(BaseText.Collection));
        services.AddDataMigration<BaseTextMigrations>();
        services.AddIndexProvider<BaseTextIndexProvider>();
        services.AddScoped<BaseTexts>();
        services.AddScoped<IContactTraces, BaseTraces>();
    }
}
