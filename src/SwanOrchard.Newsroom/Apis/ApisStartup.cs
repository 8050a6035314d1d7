using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Modules;

namespace SwanOrchard.Newsroom.Apis;

/// <summary>What the content API shows and to whom.</summary>
public sealed class ApisStartup : StartupBase
{
    // Before the reader pages' middleware, which it leaves nothing of the API's to.
    public override int ConfigureOrder => -1;

    public override void ConfigureServices(IServiceCollection services) => services.AddScoped<IContentHandler, ApiPeopleHandler>();

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider) =>
        app.UseMiddleware<ApiMiddleware>();
}
