using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using OrchardCore;
using OrchardCore.Modules;

namespace SwanOrchard.Safety.Headers;

/// <summary>Registers the headers that keep readers safe.</summary>
public sealed class HeadersStartup : StartupBase
{
    // Right after the forwarded headers are read, so that it wraps everything that answers.
    public override int ConfigureOrder => OrchardCoreConstants.ConfigureOrder.ReverseProxy + 1;

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider) =>
        app.UseMiddleware<ReaderHeadersMiddleware>();
}
