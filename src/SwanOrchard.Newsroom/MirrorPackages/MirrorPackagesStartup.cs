using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using SwanOrchard.Newsroom.Consent;

namespace SwanOrchard.Newsroom.MirrorPackages;

/// <summary>Registers the mirror package, from which partners keep copies of the site.</summary>
public sealed class MirrorPackagesStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<MirrorPackageExporter>();
        services.AddSingleton<MirrorPackageFile>();
        services.AddScoped<IContactTraces, MirrorPackageTraces>();
    }

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider) =>
        routes.MapAreaControllerRoute(
            name: "SwanMirrorPackage",
            areaName: FeatureNames.Newsroom,
            pattern: MirrorPackageController.Path,
            defaults: new { controller = "MirrorPackage", action = nameof(MirrorPackageController.Index) });
}
