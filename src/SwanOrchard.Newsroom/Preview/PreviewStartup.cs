using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Liquid;
using OrchardCore.Modules;

namespace SwanOrchard.Newsroom.Preview;

/// <summary>Registers previews: drafts in the theme and in their language, for users who may see them.</summary>
public sealed class PreviewStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<PreviewGuard>();
        services.Configure<MvcOptions>(options => options.Filters.AddService<PreviewGuard>());
        services.AddLiquidFilter<ReaderPreviewFilter>(ReaderPreviewFilter.Name);
    }

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider) =>
        routes.MapAreaControllerRoute(
            name: "SwanPreview",
            areaName: FeatureNames.Newsroom,
            pattern: ReaderPreviewFilter.Route,
            defaults: new { controller = "ReaderPreview", action = nameof(ReaderPreviewController.Show) });
}
