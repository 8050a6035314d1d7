using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundTasks;
using OrchardCore.ContentLocalization.Handlers;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;
using SwanOrchard.Newsroom.Consent;
using SwanOrchard.Newsroom.Content;

namespace SwanOrchard.Translations.Sets;

/// <summary>Keeps, for each localization set, how its languages stand to the original.</summary>
public sealed class SetsStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddDataMigration<SetMigrations>();
        services.AddDataMigration<SetFillMigrations>();
        services.AddIndexProvider<TranslationIndexProvider>();
        services.AddScoped<TranslationSets>();
        services.AddScoped<TranslationForm>();
        services.AddScoped<IContentHandler, SetHandler>();
        services.AddScoped<IContentLocalizationHandler, LocalizedHandler>();
        services.AddSingleton<SetFiller>();
        services.AddSingleton<IBackgroundTask, SetFillBackgroundTask>();
        services.AddScoped<IKeptTexts, KeptBaseTexts>();
        services.AddScoped<ITranslationLag, TranslationLag>();
    }
}
