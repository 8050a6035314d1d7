using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using OrchardCore.Security.Permissions;

namespace SwanOrchard.Newsroom.ArchiveImport;

/// <summary>The import of an old site's archive.</summary>
public sealed class ArchiveImportStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<ArchivePart>();
        services.AddSingleton<ArchiveFolder>();
        services.AddSingleton<ArchiveRunner>();
        services.AddScoped<ArchiveJobs>();
        services.AddScoped<ArchiveItems>();
        services.AddScoped<ArchiveCheck>();
        services.AddPermissionProvider<ArchiveImportPermissions>();
        services.AddNavigationProvider<ArchiveImportMenu>();
    }
}
