using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
using SwanOrchard.Core.Addresses;
using SwanOrchard.Core.Content;
using SwanOrchard.Core.Http;
using SwanOrchard.Newsroom.Paths;
using SwanOrchard.Newsroom.Preview;
using SwanOrchard.Newsroom.Site;
using SwanOrchard.Safety.Headers;
using YesSql;
using ISession = YesSql.ISession;

namespace SwanOrchard.Newsroom.ReaderPages;

/// <summary>Leads every other spelling of an address, and every former one, to the one that is.</summary>
public sealed class ReaderAddressMiddleware
{
    private const string Preview = "Preview";

    private static readonly PathString s_contentItems = "/Contents/ContentItems";
    private static readonly PathString s_error = "/Error";

    private readonly RequestDelegate _next;

    public ReaderAddressMiddleware(RequestDelegate next) => _next = next;

    public async Task InvokeAsync(
        HttpContext context, ReaderSite site, ReaderTheme theme, NewsroomPaths paths, IContentManager contentManager, ISession session)
    {
        var request = context.Request;
        if (!request.Host.HasValue || (request.Scheme != Uri.UriSchemeHttp && request.Scheme != Uri.UriSchemeHttps))
        {
            // A proxy has handed on what a client invented, or nothing: it would stand in every absolute link.
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        if (await PreviewAsync(context, site, theme, contentManager) is { } preview)
        {
            context.Response.Redirect(UriHelper.BuildRelative(request.PathBase, $"/{preview}"));
            return;
        }

        var reads = HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method);
        if (!reads && (await paths.FindAsync(request))?.Kind is ReaderResource.Page or ReaderResource.Feed)
        {
            context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            context.Response.Headers.Allow = "GET, HEAD";
            return;
        }

        var path = reads ? await LeadsToAsync(context, site, theme, contentManager, session) : null;
        if (path is not null)
        {
            context.Features.Set(new ReaderPath(ReaderResource.Page));
            if (path.Length == 0)
            {
                context.Response.StatusCode = StatusCodes.Status404NotFound;
                return;
            }

            // Browsers keep a 301 for good otherwise, and a page that comes back to an address it had would lead round in a circle.
            context.Response.Headers.CacheControl = ReaderHeaders.Revalidated;
            context.Response.Redirect(
                UriHelper.BuildRelative(request.PathBase, $"/{path}", request.QueryString), permanent: true);
            return;
        }

        await _next(context);
        if (reads
            && context.Response is { HasStarted: false, StatusCode: StatusCodes.Status404NotFound }
            && context.GetEndpoint() is null
            && await theme.IsActiveAsync())
        {
            // Orchard leaves out the error page where an address ends like a file's, and judges by this very property.
            request.Path = request.Path.Value!.TrimEnd('/') + "/";
        }
    }

    // The admin's lists lead to Orchard's own preview, which knows no language.
    private static async Task<string?> PreviewAsync(HttpContext context, ReaderSite site, ReaderTheme theme, IContentManager contentManager) =>
        context.User.Identity?.IsAuthenticated == true
        && context.Request.Path.StartsWithSegments(s_contentItems, out var rest)
        && rest.Value?.Split('/') is ["", var id, Preview]
        && await theme.IsActiveAsync()
        && await contentManager.GetAsync(id, VersionOptions.Latest) is { } item
        && ContentTypeNames.Readable.Contains(item.ContentType)
            ? ReaderPreviewFilter.PathOf(item, await site.GetLanguagesAsync())
            : null;

    // Null: go on as it is; empty: there is nothing.
    private static async Task<string?> LeadsToAsync(
        HttpContext context, ReaderSite site, ReaderTheme theme, IContentManager contentManager, ISession session)
    {
        var path = context.Request.Path.Value ?? "";
        if (context.Request.Path.StartsWithSegments(s_contentItems, out var id))
        {
            if (!await theme.IsActiveAsync())
            {
                return null;
            }

            var item = await contentManager.GetAsync(id.Value?.Trim('/'));
            return item is not null && item.TryGet<AutoroutePart>(out var route) ? route.Path?.Trim('/') ?? "" : "";
        }

        if (context.Request.Path.StartsWithSegments(s_error)
            && context.Features.Get<IStatusCodeReExecuteFeature>() is null
            && context.Features.Get<IExceptionHandlerFeature>() is null
            && await theme.IsActiveAsync())
        {
            // The page for errors is nobody's to ask for.
            return "";
        }

        var spelling = SitePaths.OneSpelling(path, await site.GetLanguagesAsync());
        if (spelling is not null && path != $"/{spelling}")
        {
            return await theme.IsActiveAsync() ? spelling : null;
        }

        return context.GetEndpoint() is null ? await FormerAsync(path.Trim('/').ToLowerInvariant(), contentManager, session) : null;
    }

    private static async Task<string?> FormerAsync(string path, IContentManager contentManager, ISession session)
    {
        if (path.Length is 0 or > FormerPathIndex.MaxPathLength)
        {
            return null;
        }

        var former = await session.QueryIndex<FormerPathIndex>(index => index.Path == path).FirstOrDefaultAsync();
        var item = former is null ? null : await contentManager.GetAsync(former.ContentItemId);
        return item is not null && item.TryGet<AutoroutePart>(out var route) && !string.IsNullOrEmpty(route.Path) ? route.Path.Trim('/') : null;
    }
}
