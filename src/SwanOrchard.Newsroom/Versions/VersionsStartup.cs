using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Modules;

namespace SwanOrchard.Newsroom.Versions;

/// <summary>Editors compare the versions of an item and restore one as a draft.</summary>
public sealed class VersionsStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<ItemVersions>();
        services.AddScoped<VersionComparison>();
        services.AddScoped<IContentDisplayDriver, VersionsLinkDriver>();
    }
}
