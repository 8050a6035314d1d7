using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Data.Documents;
using OrchardCore.Modules;

namespace SwanOrchard.OutputCache.Seams;

/// <summary>What wraps something of Orchard's for the output cache; see docs/orchard-seams.md.</summary>
public sealed class SeamsStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) => services.Decorate<IDocumentStore, WatchedDocumentStore>();
}
