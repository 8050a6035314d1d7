using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore;
using OrchardCore.Modules;

namespace SwanOrchard.Safety.Media;

/// <summary>Registers what the media library accepts and refuses.</summary>
public sealed class MediaStartup : StartupBase
{
    // Inside the reader headers, but around everything that reads a request body.
    public override int ConfigureOrder => OrchardCoreConstants.ConfigureOrder.ReverseProxy + 2;

    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddSingleton<VariantMaker>();
        services.AddSingleton<LeavingMedia>();
        services.AddSingleton<MediaRefusals>();
        services.Configure<MvcOptions>(options => options.Filters.Add<RefusedMediaFilter>());
    }

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider) =>
        app.UseMiddleware<LargeRequestMiddleware>();
}
