using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.Data;
using OrchardCore.Data.Documents;
using OrchardCore.Data.YesSql;
using OrchardCore.Modules;
using SwanOrchard.OutputCache.Requests;
using SwanOrchard.Shared;

namespace SwanOrchard.OutputCache.Seams;

/// <summary>Registers the wrappers around Orchard that the output cache needs; see docs/orchard-seams.md.</summary>
public sealed class SeamsStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.Decorate<IDocumentStore, WatchedDocumentStore>();
        services.AddScoped<IScopedIndexProvider, PublishedItemWatch>();

        // Otherwise a query sent before a change could also answer the same query sent after it.
        services.Configure<YesSqlOptions>(options => options.QueryGatingEnabled = false);
    }

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
    {
        // Without the Users feature this cookie does not exist.
        var cookie = serviceProvider.GetService<IOptionsMonitor<CookieAuthenticationOptions>>()?.Get(
            IdentityConstants.ApplicationScheme).Cookie.Name;
        OrchardParts.In(serviceProvider)
            .Uses(
                cookie is null || cookie.StartsWith(CacheableRequest.SignedIn, StringComparison.Ordinal),
                $"the cookie {CacheableRequest.SignedIn}…")
            .Check("SwanOrchard.OutputCache");
    }
}
