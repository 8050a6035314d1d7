using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentLocalization.Handlers;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;

namespace SwanOrchard.Newsroom.Languages;

/// <summary>Registers the languages of localization sets: the original, its translations, and what they share.</summary>
public sealed class LanguagesStartup : StartupBase
{
    // Parts are defined before the types that use them.
    public override int Order => -20;

    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<TranslationPart>().UseDisplayDriver<TranslationPartDisplayDriver>().AddHandler<TranslationPartHandler>();
        services.AddContentPart<LocalizationPart>().AddHandler<LanguageOfSetHandler>();
        services.AddDataMigration<TranslationPartMigrations>();
        services.AddScoped<IContentHandler, SharedPropertiesHandler>();
        services.AddScoped<IContentLocalizationHandler, NewTranslationHandler>();
        services.AddScoped<IContentDisplayDriver, KeptLanguageDriver>();
        services.AddScoped<LanguageCorrection>();
        services.AddScoped<UntranslatedTexts>();
        services.AddScoped<IContentHandler, UntranslatedHandler>();
        services.AddScoped<IContentDisplayDriver, UntranslatedDriver>();
    }
}
