using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;
using OrchardCore.Navigation;

namespace SwanOrchard.Newsroom.Consent;

/// <summary>Registers the withdrawal of people's consent to be named.</summary>
public sealed class ConsentStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddDataMigration<ConsentMigrations>();
        services.AddIndexProvider<ContactIndexProvider>();
        services.AddScoped<IContentHandler, RestoredContactsHandler>();
        services.AddScoped<ConsentService>();
        services.AddScoped<MentionFinder>();
        services.AddScoped<KnownContacts>();
        services.AddScoped<FreedStorage>();
        services.AddNavigationProvider<ConsentMenu>();
    }
}
