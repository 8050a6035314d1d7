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

/// <summary>What wraps something of Orchard's for the output cache; see docs/orchard-seams.md.</summary>
public sealed class SeamsStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.Decorate<IDocumentStore, WatchedDocumentStore>();
        services.AddScoped<IScopedIndexProvider, PublishedItemWatch>();

        // Otherwise a question that was asked of the database before a change would answer the same one asked after it.
        services.Configure<YesSqlOptions>(options => options.QueryGatingEnabled = false);
    }

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
    {
        // Without the feature for users there is no such cookie.
        var cookie = serviceProvider.GetService<IOptionsMonitor<CookieAuthenticationOptions>>()?.Get(
            IdentityConstants.ApplicationScheme).Cookie.Name;
        OrchardParts.In(serviceProvider)
            .Uses(
                cookie is null || cookie.StartsWith(CacheableRequest.SignedIn, StringComparison.Ordinal),
                $"the cookie {CacheableRequest.SignedIn}…")
            .Check("SwanOrchard.OutputCache");
    }
}
