using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using OrchardCore.Modules;

namespace SwanOrchard.Translations.Apis;

/// <summary>Tells other programs how translations stand.</summary>
public sealed class ApisStartup : StartupBase
{
    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider) =>
        routes.AddTranslationsEndpoint();
}
