using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using OrchardCore;
using OrchardCore.Modules;

namespace SwanOrchard.SignIn.Headers;

/// <summary>Registers the headers that keep the admin out of caches and out of other sites' frames.</summary>
public sealed class HeadersStartup : StartupBase
{
    // Early enough to wrap everything that answers.
    public override int ConfigureOrder => OrchardCoreConstants.ConfigureOrder.Security;

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider) =>
        app.UseMiddleware<SignInHeadersMiddleware>();
}
