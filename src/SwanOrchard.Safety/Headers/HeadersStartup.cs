using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using OrchardCore;
using OrchardCore.Modules;

namespace SwanOrchard.Safety.Headers;

/// <summary>The headers that keep readers safe.</summary>
public sealed class HeadersStartup : StartupBase
{
    // Around all that answers, once it is known what the reader asked for.
    public override int ConfigureOrder => OrchardCoreConstants.ConfigureOrder.ReverseProxy + 1;

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider) =>
        app.UseMiddleware<ReaderHeadersMiddleware>();
}
