using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OrchardCore.ContentLocalization.Services;
using OrchardCore.ContentManagement.Routing;
using OrchardCore.Data.Migration;
using OrchardCore.DisplayManagement;
using OrchardCore.Modules;
using SwanOrchard.Shared;
using YesSql;

namespace SwanOrchard.Newsroom.Seams;

/// <summary>What replaces or wraps something of Orchard's for the newsroom; see docs/orchard-seams.md.</summary>
public sealed class SeamsStartup : StartupBase
{
    private const string ContentStep = "OrchardCore.Contents.Recipes.ContentStep";

    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddDataMigration<LookupMigrations>();
        services.Decorate<ISession, SessionThatTells>();
        services.Replace(ServiceDescriptor.Singleton<IAutorouteEntries, AutorouteLookup>());
        services.Replace(ServiceDescriptor.Singleton<ILocalizationEntries, LocalizationLookup>());
        services.AddShapeTableProvider<NewItemShapes>();
        services.DecorateRecipeStep(ContentStep, (step, provider) => ActivatorUtilities.CreateInstance<ImportedContentStep>(provider, step));
    }
}
