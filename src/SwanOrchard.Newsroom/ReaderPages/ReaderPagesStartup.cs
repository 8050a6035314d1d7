using Fluid;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Modules;
using SwanOrchard.Safety.Headers;

namespace SwanOrchard.Newsroom.ReaderPages;

/// <summary>Registers the reader pages, which are shown if the theme can show them.</summary>
public sealed class ReaderPagesStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<PageModelFactory>();
        services.AddScoped<CurrentPage>();
        services.AddSingleton<ReaderRouteTransformer>();
        services.AddScoped<OrchardPaths>();
        services.AddScoped<RequestRoutes>();
        services.AddSingleton<NotFoundPage>();
        services.AddScoped<NewsroomPaths>();
        services.AddScoped<IReaderPaths>(provider => provider.GetRequiredService<NewsroomPaths>());
        services.AddScoped<IContentDisplayHandler, ReaderContentDisplayHandler>();
        services.Configure<MvcOptions>(options => options.Filters.Add<ReaderLayoutFilter>());
        services.Configure<TemplateOptions>(options => PageModelMembers.Register(options.MemberAccessStrategy));
        services.Configure<RequestLocalizationOptions>(options =>
            options.AddInitialRequestCultureProvider(new UrlRequestCultureProvider()));
    }

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
    {
        app.UseMiddleware<ReaderPathMiddleware>();

        // Before Autoroute's own dynamic route, because these paths never belong to a content item.
        routes.MapDynamicControllerRoute<ReaderRouteTransformer>("/{first}/{**rest}", state: null!, order: -1);
    }
}
