using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Routing;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using SwanOrchard.Core.Addresses;
using SwanOrchard.Newsroom.Site;

namespace SwanOrchard.Newsroom.ReaderPages;

/// <summary>Leads the addresses of home pages, lists, sitemap and robots to their action; all others are for the rest of Orchard.</summary>
public sealed class ReaderRouteTransformer : DynamicRouteValueTransformer
{
    public override async ValueTask<RouteValueDictionary> TransformAsync(HttpContext httpContext, RouteValueDictionary values)
    {
        var services = httpContext.RequestServices;
        var path = (httpContext.Request.Path.Value ?? "").TrimStart('/');
        var languages = await services.GetRequiredService<ReaderSite>().GetLanguagesAsync();
        if (SitePaths.Parse(path, languages) is not { Kind: not AddressKind.Root } address
            || !await services.GetRequiredService<ReaderTheme>().IsActiveAsync())
        {
            return null!;
        }

        values.Clear();
        var route = new RouteValueDictionary
        {
            ["area"] = FeatureNames.Newsroom,
            ["controller"] = "Reader",
            ["action"] = address.Kind switch
            {
                AddressKind.Robots => nameof(ReaderController.Robots),
                AddressKind.Feed => nameof(ReaderController.Feed),
                AddressKind.Sitemap => nameof(ReaderController.Sitemap),
                _ => nameof(ReaderController.Show),
            },
        };
        if (address.Kind == AddressKind.Sitemap)
        {
            route["number"] = address.Page;
        }

        return route;
    }
}
