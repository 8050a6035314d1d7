using System.Runtime.ExceptionServices;
using System.Text;
using Microsoft.Net.Http.Headers;
using SwanOrchard.Core.Addresses;
using SwanOrchard.Core.Feeds;
using SwanOrchard.Core.Http;
using SwanOrchard.Core.Pages;
using SwanOrchard.Core.Site;
using SwanOrchard.Core.Sitemaps;
using SwanOrchard.Mirror.Content;

namespace SwanOrchard.Mirror.Serving;

/// <summary>Answers all paths that are not files, by the reader router.</summary>
internal sealed class PageEndpoint(MirrorSite mirror, TextWriter log)
{
    private readonly FileEndpoint _files = new(mirror, log);
    private readonly SearchEndpoint _search = new(mirror);

    public async Task InvokeAsync(HttpContext context)
    {
        if (await _files.TryAnswerAsync(context))
        {
            return;
        }

        var (content, fault) = mirror.Current();
        var site = SiteOf(content, context.Request);
        var pages = mirror.Pages(content, site);
        var route = await new ReaderRouter(content.Languages).FindAsync(
            context.Request.Path.Value ?? "",
            context.Request.Headers.AcceptLanguage,
            new SnapshotPaths(content),
            context.Request.QueryString.Value);
        context.Features.Set(route);
        switch (route)
        {
            case MovedRoute { IsPermanent: false } chosen:
                context.Response.Headers.Append(HeaderNames.Vary, HeaderNames.AcceptLanguage);
                context.Response.Redirect("/" + chosen.Path);
                return;
            case MovedRoute moved:
                // A query that named an item has said what it had to say.
                context.Response.MoveTo(moved.Path, withQuery: !FormerQuery.IsAskedAt(context.Request.Path.Value ?? ""));
                return;
            case SearchFileRoute file when await _search.TryAnswerAsync(context, file, content, site):
                return;
            case RobotsRoute:
                await context.Response.WriteAsync(StatusCodes.Status200OK, Answers.Text, RobotsText.Write(site));
                return;
            case SitemapRoute sitemap when await new SitemapBuilder(content, site).BuildAsync(sitemap.Part) is { } xml:
                await context.Response.WriteAsync(StatusCodes.Status200OK, Answers.Xml, xml);
                return;
            case FeedRoute asked when await pages.BuildFeedAsync(asked) is { } feed:
                await WriteFeedAsync(context, feed, asked.Feed.Format, content.ModifiedUtc);
                return;
        }

        var path = context.Request.Path.ToUriComponent();
        if (OnionAddress.LocationOf(site.Settings.OnionAddress, context.Request.IsHttps, path) is { } onion)
        {
            context.Response.Headers[OnionAddress.Header] = onion;
        }

        var item = route is ItemRoute stands ? await content.FindAsync(stands.Path) : null;
        var page = route is PageRoute list ? await pages.BuildAsync(list) : item is not null ? await pages.BuildAsync(item) : null;
        if (fault is not null && ErrorPlace.IsAt(fault, content, route, item, isFound: page is not null))
        {
            ExceptionDispatchInfo.Throw(fault);
        }

        if (HttpMethods.IsPost(context.Request.Method) && page?.Search is not null)
        {
            await WriteAsync(context, await _search.AnswerAsync(context, page, content, site), isKept: false);
            return;
        }

        await WriteAsync(context, page ?? await pages.NotFoundAsync(route.Language));
    }

    /// <summary>Writes the page for an internal error, in the language of the URL.</summary>
    public async Task WriteErrorAsync(HttpContext context)
    {
        var content = mirror.Current().Content;
        var pages = mirror.Pages(content, SiteOf(content, context.Request));
        var language = context.Features.Get<ReaderRoute>()?.Language ?? content.Languages.Default;
        await WriteAsync(context, await pages.ErrorAsync(language, StatusCodes.Status500InternalServerError));
    }

    private static Task WriteFeedAsync(HttpContext context, Feed feed, FeedFormat format, DateTime modifiedUtc)
    {
        var headers = context.Response.Headers;
        headers.CacheControl = FeedHeaders.CacheControl;
        headers.Append(HeaderNames.Vary, FeedHeaders.Destination);
        var type = FeedFiles.ContentType(format, context.Request.Headers[FeedHeaders.Destination]);
        return context.Response.WriteAsync(StatusCodes.Status200OK, type, FeedWriter.Write(feed, format), modifiedUtc);
    }

    private async Task WriteAsync(HttpContext context, PageModel page, bool isKept = true) =>
        await context.Response.WriteAsync(
            page.Status, Answers.Html, Encoding.UTF8.GetBytes(await mirror.Renderer.RenderAsync(page)), isKept: isKept);

    private SiteInfo SiteOf(ContentSnapshot content, HttpRequest request) =>
        mirror.Site(content, $"{request.Scheme}://{request.Host.ToUriComponent()}");
}
