using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Modules;
using SwanOrchard.Newsroom.Content;

namespace SwanOrchard.Newsroom.Updates;

/// <summary>What counts as an update of an item.</summary>
public sealed class UpdatesStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<UnpublishedPart>();
        services.AddScoped<IContentHandler, ReaderUpdateHandler>();
    }
}
