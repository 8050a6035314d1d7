using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore;
using OrchardCore.Modules;

namespace SwanOrchard.Safety.Media;

/// <summary>What the media library takes.</summary>
public sealed class MediaStartup : StartupBase
{
    // Inside the readers' headers, around all that reads what was sent.
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
