using Microsoft.Net.Http.Headers;
using SwanOrchard.Core.Addresses;
using SwanOrchard.Core.Feeds;
using SwanOrchard.Core.Http;
using SwanOrchard.Core.Languages;
using SwanOrchard.Core.Pages;
using SwanOrchard.Core.Sitemaps;
using SwanOrchard.Core.Sites;
using SwanOrchard.Mirror.Content;

namespace SwanOrchard.Mirror.Serving;

/// <summary>Answers every address that is not a file's.</summary>
internal sealed class PageEndpoint(MirrorSite mirror)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var content = mirror.Content();
        var site = SiteOf(content, context.Request);
        var asked = context.Request.Path.Value ?? "";
        if (SiteAddresses.OneSpelling(asked, content.Languages) is { } spelling && asked != "/" + spelling)
        {
            context.Response.MoveTo(spelling);
            return;
        }

        var path = asked.TrimStart('/');
        var address = SiteAddresses.Parse(path, content.Languages);
        switch (address?.Kind)
        {
            case AddressKind.Root:
                context.Response.Redirect("/" + SiteAddresses.Home(Negotiate(context, content)));
                return;
            case AddressKind.Robots:
                await context.Response.WriteAsync(StatusCodes.Status200OK, Answers.Text, RobotsText.Write(site));
                return;
            case AddressKind.Sitemap when await new SitemapWriter(site).WriteAsync(SitemapBuilder.EntriesAsync(content, site), address.Page) is { } xml:
                await context.Response.WriteAsync(StatusCodes.Status200OK, Answers.Xml, xml);
                return;
        }

        var pages = mirror.Pages(content, site);
        if (address is { Kind: AddressKind.Feed } && await pages.BuildFeedAsync(address) is { } feed)
        {
            await WriteFeedAsync(context, feed, address.Feed!.Format, content.ModifiedUtc);
            return;
        }

        if (await BuildAsync(pages, content, address, path) is { } page)
        {
            await WriteAsync(context, page);
        }
        else if (content.FormerPath(path.Trim('/')) is { } now)
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
        var content = mirror.Content();
        var pages = mirror.Pages(content, SiteOf(content, context.Request));
        await WriteAsync(context, await pages.ErrorAsync(LanguageOf(context, content), StatusCodes.Status500InternalServerError));
    }

    private static async Task<Page?> BuildAsync(PageBuilder pages, ContentSnapshot content, Address? address, string path) =>
        address is not null ? await pages.BuildAsync(address)
        : await content.FindAsync(path) is { } item ? await pages.BuildAsync(item)
        : null;

    private static async Task WriteFeedAsync(HttpContext context, Feed feed, FeedFormat format, DateTime modifiedUtc)
    {
        var body = FeedWriter.Write(feed, format);
        var validators = Validators.Of(body, modifiedUtc, DateTime.UtcNow);
        var headers = context.Response.Headers;
        headers.ETag = validators.ETag;
        headers.LastModified = validators.LastModified;
        headers.CacheControl = FeedHeaders.CacheControl;
        headers.AccessControlAllowOrigin = FeedHeaders.AllowOrigin;
        headers.Append(HeaderNames.Vary, FeedHeaders.Destination);
        if (validators.AreMet(context.Request.Headers.IfNoneMatch, context.Request.Headers.IfModifiedSince))
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        await context.Response.WriteAsync(StatusCodes.Status200OK, FeedFiles.ContentType(format, context.Request.Headers[FeedHeaders.Destination]), body);
    }

    private async Task WriteAsync(HttpContext context, Page page) =>
        await context.Response.WriteAsync(page.Status, Answers.Html, await mirror.Renderer.RenderAsync(page));

    private Site SiteOf(ContentSnapshot content, HttpRequest request) => mirror.Site(content, $"{request.Scheme}://{request.Host.ToUriComponent()}");

    // The URL alone decides, and what is in no language is in the default one: any cache may keep it.
    private static string LanguageOf(HttpContext context, ContentSnapshot content) =>
        SiteAddresses.LanguageOf(context.Request.Path.Value ?? "", content.Languages) ?? content.Languages.Default;

    private static string Negotiate(HttpContext context, ContentSnapshot content)
    {
        context.Response.Headers.Append("Vary", "Accept-Language");
        return AcceptLanguage.Choose(context.Request.Headers.AcceptLanguage, content.Languages);
    }
}
