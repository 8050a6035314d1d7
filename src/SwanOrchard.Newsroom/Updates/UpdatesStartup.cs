using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Modules;

namespace SwanOrchard.Newsroom.Updates;

/// <summary>What counts as an update of an item.</summary>
public sealed class UpdatesStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<ReaderUpdatePart>();
        services.AddScoped<IContentHandler, ReaderUpdateHandler>();
    }
}
