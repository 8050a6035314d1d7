using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Routing;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using SwanOrchard.Core.Addresses;
using SwanOrchard.Newsroom.Site;

namespace SwanOrchard.Newsroom.ReaderPages;

/// <summary>
/// Routes home pages, lists, feeds, the sitemap and robots.txt to their actions, as the reader router says. Everything else is left to
/// the rest of Orchard.
/// </summary>
public sealed class ReaderRouteTransformer : DynamicRouteValueTransformer
{
    private const string Reader = "Reader";
    private const string Search = "Search";

    public override async ValueTask<RouteValueDictionary> TransformAsync(HttpContext httpContext, RouteValueDictionary values)
    {
        var services = httpContext.RequestServices;
        var (controller, action) = await services.GetRequiredService<RequestRoutes>().ReadAsync(httpContext) switch
        {
            PageRoute { Page: ReaderPage.Search } when HttpMethods.IsPost(httpContext.Request.Method) =>
                (Search, nameof(SearchController.Answer)),
            PageRoute => (Reader, nameof(ReaderController.Show)),
            SearchFileRoute => (Search, nameof(SearchController.Part)),
            FeedRoute => (Reader, nameof(ReaderController.Feed)),
            SitemapRoute => (Reader, nameof(ReaderController.Sitemap)),
            RobotsRoute => (Reader, nameof(ReaderController.Robots)),
            _ => (null, null),
        };
        if (action is null || !await services.GetRequiredService<ReaderTheme>().IsActiveAsync())
        {
            return null!;
        }

        values.Clear();
        return new() { ["area"] = FeatureNames.Newsroom, ["controller"] = controller, ["action"] = action };
    }
}
