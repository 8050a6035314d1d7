using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using SwanOrchard.Core.Addresses;
using SwanOrchard.Core.Content;
using SwanOrchard.Core.Http;
using SwanOrchard.Newsroom.Preview;
using SwanOrchard.Newsroom.Site;
using SwanOrchard.Safety.Headers;

namespace SwanOrchard.Newsroom.ReaderPages;

/// <summary>
/// Redirects readers where the reader router says that a page has moved, answers 404 where there is none, and refuses requests that no
/// reader sends.
/// </summary>
public sealed class ReaderPathMiddleware
{
    private const string Preview = "Preview";

    private static readonly PathString s_contentItems = "/Contents/ContentItems";
    private static readonly PathString s_error = "/Error";

    private readonly RequestDelegate _next;

    public ReaderPathMiddleware(RequestDelegate next) => _next = next;

    /// <summary>
    /// Answers 400 without a usable host or scheme if the reader theme is active, 405 to a write on a reader page or feed, and 301 for a
    /// moved page; otherwise passes the request on.
    /// </summary>
    public async Task InvokeAsync(
        HttpContext context,
        RequestRoutes routes,
        OrchardPaths known,
        NewsroomPaths paths,
        NotFoundPage notFound,
        ReaderSite site,
        ReaderTheme theme)
    {
        var request = context.Request;
        if ((!request.Host.HasValue || (request.Scheme != Uri.UriSchemeHttp && request.Scheme != Uri.UriSchemeHttps))
            && await theme.IsActiveAsync())
        {
            // A proxy passed on what a client invented, or nothing; it would appear in every absolute link.
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        if (await PreviewAsync(context, site, theme) is { } preview)
        {
            context.Response.Redirect(UriHelper.BuildRelative(request.PathBase, $"/{preview}"));
            return;
        }

        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            await WriteAsync(context, paths);
            return;
        }

        if (await HiddenAsync(context, known, theme) is { } hidden)
        {
            Move(context, hidden);
            return;
        }

        if (await routes.FindQueryAsync(context) is { } item && await theme.IsActiveAsync())
        {
            // The query has said what it had to say.
            Move(context, item.Path, QueryString.Empty);
            return;
        }

        if (await routes.ReadAsync(context) is MovedRoute { IsPermanent: true } other)
        {
            if (await theme.IsActiveAsync())
            {
                Move(context, other.Path);
                return;
            }
        }
        else if (context.GetEndpoint() is null)
        {
            if (await routes.FindAsync(context) is MovedRoute { IsPermanent: true } former)
            {
                Move(context, former.Path);
                return;
            }
        }

        await _next(context);
        if (context.GetEndpoint() is null
            && context.Response is { HasStarted: false, StatusCode: StatusCodes.Status404NotFound }
            && context.Features.Get<IStatusCodePagesFeature>() is not { Enabled: false }
            && await theme.IsActiveAsync())
        {
            await notFound.WriteAsync(context);
        }
    }

    // Reader pages accept no input.
    private async Task WriteAsync(HttpContext context, NewsroomPaths paths)
    {
        if ((await paths.FindAsync(context.Request))?.Kind is ReaderResource.Page or ReaderResource.Feed)
        {
            context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            context.Response.Headers.Allow = "GET, HEAD";
            return;
        }

        await _next(context);
    }

    // The admin's lists link to Orchard's own preview, which has no language.
    private static async Task<string?> PreviewAsync(HttpContext context, ReaderSite site, ReaderTheme theme) =>
        context.User.Identity?.IsAuthenticated == true
        && context.Request.Path.StartsWithSegments(s_contentItems, out var rest)
        && rest.Value?.Split('/') is ["", var id, Preview]
        && await theme.IsActiveAsync()
        && await context.RequestServices.GetRequiredService<IContentManager>().GetAsync(id, VersionOptions.Latest) is { } item
        && ContentTypeNames.Readable.Contains(item.ContentType)
            ? ReaderPreviewFilter.PathOf(item, await site.GetLanguagesAsync())
            : null;

    // Orchard's second path for every item leads to the first; its error page may not be requested directly.
    // Null if the request is for neither; empty if there is nothing to show.
    private static async Task<string?> HiddenAsync(HttpContext context, OrchardPaths known, ReaderTheme theme) =>
        context.Request.Path.StartsWithSegments(s_contentItems, out var id)
            ? await theme.IsActiveAsync() ? await known.FindAsync(id.Value?.Trim('/')) ?? "" : null
            : context.Request.Path.StartsWithSegments(s_error)
                && context.Features.Get<IStatusCodeReExecuteFeature>() is null
                && context.Features.Get<IExceptionHandlerFeature>() is null
                && await theme.IsActiveAsync()
                ? ""
                : null;

    private static void Move(HttpContext context, string path) => Move(context, path, context.Request.QueryString);

    private static void Move(HttpContext context, string path, QueryString query)
    {
        context.Features.Set(new ReaderPath(ReaderResource.Page));
        if (path.Length == 0)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        // Browsers otherwise keep a 301 for good, and a page that returned to a path it once had would redirect in a circle.
        context.Response.Headers.CacheControl = ReaderHeaders.Revalidated;
        context.Response.Redirect(
            UriHelper.BuildRelative(context.Request.PathBase, $"/{path}", query), permanent: true);
    }
}
