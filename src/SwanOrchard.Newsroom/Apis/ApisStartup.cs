using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Modules;

namespace SwanOrchard.Newsroom.Apis;

/// <summary>Registers what the content API shows to whom.</summary>
public sealed class ApisStartup : StartupBase
{
    // Before the middleware of the reader pages, so that API requests do not reach it unhandled.
    public override int ConfigureOrder => -1;

    public override void ConfigureServices(IServiceCollection services) => services.AddScoped<IContentHandler, ApiPeopleHandler>();

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider) =>
        app.UseMiddleware<ApiMiddleware>();
}
