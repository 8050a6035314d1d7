using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Apis.GraphQL;
using OrchardCore.Modules;

namespace SwanOrchard.Translations.Apis;

/// <summary>Offers the states in GraphQL, where that feature is on.</summary>
[RequireFeatures("OrchardCore.Apis.GraphQL")]
public sealed class GraphQLStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddTransient<LanguageFactsType>();
        services.AddTransient<TranslationFactsType>();
        services.AddTransient<ISchemaBuilder, TranslationsQuery>();
    }
}
