using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Routing;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using SwanOrchard.Core.Addresses;
using SwanOrchard.Newsroom.Site;

namespace SwanOrchard.Newsroom.ReaderPages;

/// <summary>
/// Leads home pages, lists, feeds, sitemap and robots to their action, as the reader router says; all else is for the rest of Orchard.
/// </summary>
public sealed class ReaderRouteTransformer : DynamicRouteValueTransformer
{
    public override async ValueTask<RouteValueDictionary> TransformAsync(HttpContext httpContext, RouteValueDictionary values)
    {
        var services = httpContext.RequestServices;
        var action = await services.GetRequiredService<RequestRoutes>().ReadAsync(httpContext) switch
        {
            PageRoute => nameof(ReaderController.Show),
            FeedRoute => nameof(ReaderController.Feed),
            SitemapRoute => nameof(ReaderController.Sitemap),
            RobotsRoute => nameof(ReaderController.Robots),
            _ => null,
        };
        if (action is null || !await services.GetRequiredService<ReaderTheme>().IsActiveAsync())
        {
            return null!;
        }

        values.Clear();
        return new() { ["area"] = FeatureNames.Newsroom, ["controller"] = "Reader", ["action"] = action };
    }
}
