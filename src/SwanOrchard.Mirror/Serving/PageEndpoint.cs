using System.Runtime.ExceptionServices;
using Microsoft.Net.Http.Headers;
using SwanOrchard.Core.Addresses;
using SwanOrchard.Core.Feeds;
using SwanOrchard.Core.Http;
using SwanOrchard.Core.Languages;
using SwanOrchard.Core.Pages;
using SwanOrchard.Core.Site;
using SwanOrchard.Core.Sitemaps;
using SwanOrchard.Mirror.Content;

namespace SwanOrchard.Mirror.Serving;

/// <summary>Answers every address that is not a file's.</summary>
internal sealed class PageEndpoint(MirrorSite mirror, TextWriter log)
{
    private readonly FileEndpoint _files = new(mirror, log);

    public async Task InvokeAsync(HttpContext context)
    {
        if (await _files.TryAnswerAsync(context))
        {
            return;
        }

        var (content, fault) = mirror.Current();
        var site = SiteOf(content, context.Request);
        var asked = context.Request.Path.Value ?? "";
        if (SitePaths.OneSpelling(asked, content.Languages) is { } spelling && asked != "/" + spelling)
        {
            context.Response.MoveTo(spelling);
            return;
        }

        var path = asked.TrimStart('/');
        var address = SitePaths.Parse(path, content.Languages);
        switch (address?.Kind)
        {
            case AddressKind.Root:
                context.Response.Redirect("/" + SitePaths.Home(Negotiate(context, content)));
                return;
            case AddressKind.Robots:
                await context.Response.WriteAsync(StatusCodes.Status200OK, Answers.Text, RobotsText.Write(site));
                return;
            case AddressKind.Sitemap when await new SitemapBuilder(content, site).BuildAsync(address.Page) is { } xml:
                await context.Response.WriteAsync(StatusCodes.Status200OK, Answers.Xml, xml);
                return;
        }

        var pages = mirror.Pages(content, site);
        if (address is { Kind: AddressKind.Feed } && await pages.BuildFeedAsync(address) is { } feed)
        {
            await WriteFeedAsync(context, feed, address.Feed!.Format, content.ModifiedUtc);
            return;
        }

        if (OnionAddress.LocationOf(site.Settings.OnionAddress, context.Request.IsHttps, context.Request.Path.ToUriComponent()) is { } onion)
        {
            context.Response.Headers[OnionAddress.Header] = onion;
        }

        var item = address is null ? await content.FindAsync(path) : null;
        var page = address is not null ? await pages.BuildAsync(address) : item is not null ? await pages.BuildAsync(item) : null;
        var now = page is null ? content.FormerPath(path.Trim('/')) : null;
        if (fault is not null && ErrorPlace.IsAt(fault, content, address, item, isFound: page is not null || now is not null))
        {
            ExceptionDispatchInfo.Throw(fault);
        }

        if (page is not null)
        {
            await WriteAsync(context, page);
        }
        else if (now is not null)
        {
            context.Response.MoveTo(now);
        }
        else
        {
            await WriteAsync(context, await pages.NotFoundAsync(LanguageOf(context, content)));
        }
    }

    /// <summary>The page for what went wrong, in the language of the URL.</summary>
    public async Task WriteErrorAsync(HttpContext context)
    {
        var content = mirror.Current().Content;
        var pages = mirror.Pages(content, SiteOf(content, context.Request));
        await WriteAsync(context, await pages.ErrorAsync(LanguageOf(context, content), StatusCodes.Status500InternalServerError));
    }

    private static Task WriteFeedAsync(HttpContext context, Feed feed, FeedFormat format, DateTime modifiedUtc)
    {
        var headers = context.Response.Headers;
        headers.CacheControl = FeedHeaders.CacheControl;
        headers.Append(HeaderNames.Vary, FeedHeaders.Destination);
        var type = FeedFiles.ContentType(format, context.Request.Headers[FeedHeaders.Destination]);
        return context.Response.WriteAsync(StatusCodes.Status200OK, type, FeedWriter.Write(feed, format), modifiedUtc);
    }

    private async Task WriteAsync(HttpContext context, PageModel page) =>
        await context.Response.WriteAsync(page.Status, Answers.Html, await mirror.Renderer.RenderAsync(page));

    private SiteInfo SiteOf(ContentSnapshot content, HttpRequest request) => mirror.Site(content, $"{request.Scheme}://{request.Host.ToUriComponent()}");

    // The URL alone decides, and what is in no language is in the default one: any cache may keep it.
    private static string LanguageOf(HttpContext context, ContentSnapshot content) =>
        SitePaths.LanguageOf(context.Request.Path.Value ?? "", content.Languages) ?? content.Languages.Default;

    private static string Negotiate(HttpContext context, ContentSnapshot content)
    {
        context.Response.Headers.Append("Vary", "Accept-Language");
        return AcceptLanguage.Choose(context.Request.Headers.AcceptLanguage, content.Languages);
    }
}
