using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;

namespace SwanOrchard.Translations.Exchange;

/// <summary>Texts go out to translators as XLIFF or CSV, and come back.</summary>
public sealed class ExchangeStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<SetTexts>();
        services.AddScoped<TranslationExport>();
        services.AddScoped<TranslationImport>();
        services.AddScoped<ImportedItems>();
    }
}
