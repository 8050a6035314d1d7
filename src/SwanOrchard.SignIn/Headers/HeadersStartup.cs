using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using OrchardCore;
using OrchardCore.Modules;

namespace SwanOrchard.SignIn.Headers;

/// <summary>Keeps the admin out of caches and of others' frames.</summary>
public sealed class HeadersStartup : StartupBase
{
    // Around what decides the answer.
    public override int ConfigureOrder => OrchardCoreConstants.ConfigureOrder.Security;

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider) =>
        app.UseMiddleware<SignInHeadersMiddleware>();
}
