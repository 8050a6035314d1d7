using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;
using OrchardCore.DisplayManagement;
using OrchardCore.Modules;
using SwanOrchard.Core.Addresses;
using SwanOrchard.Core.Http;
using SwanOrchard.Core.Sitemaps;
using SwanOrchard.Newsroom.Content;
using SwanOrchard.Newsroom.Site;
using SwanOrchard.OutputCache.Generations;
using SwanOrchard.Safety.Headers;

namespace SwanOrchard.Newsroom.ReaderPages;

/// <summary>Answers the paths of the reader site that do not belong to a content item.</summary>
public sealed class ReaderController : FeedController
{
    private readonly PageModelFactory _pages;
    private readonly ReaderSite _site;
    private readonly OrchardContentSource _content;
    private readonly RequestRoutes _routes;

    public ReaderController(
        PageModelFactory pages,
        ReaderSite site,
        OrchardContentSource content,
        RequestRoutes routes,
        CurrentPage current,
        IShapeFactory shapes,
        ICacheGenerations generations,
        IClock clock)
        : base(pages, site, current, shapes, generations, clock)
    {
        _pages = pages;
        _site = site;
        _content = content;
        _routes = routes;
    }

    /// <summary>The site's root, which redirects to the reader's language.</summary>
    [HttpGet, HttpHead]
    public async Task<IActionResult> Root()
    {
        if (await _routes.ReadAsync(HttpContext) is not MovedRoute { IsPermanent: false } chosen)
        {
            return NotFound();
        }

        Response.Headers.Vary = HeaderNames.AcceptLanguage;
        return Redirect($"{Request.PathBase}/{chosen.Path}");
    }

    /// <summary>A home page or a list.</summary>
    [HttpGet, HttpHead, TypeFilter<ViewContentFilter>]
    public async Task<IActionResult> Show()
    {
        if (await _routes.ReadAsync(HttpContext) is not PageRoute route || await _pages.BuildAsync(route) is not { } page)
        {
            return NotFound();
        }

        return await PageAsync(page);
    }

    /// <summary>A feed, or a month of its archive.</summary>
    [HttpGet, HttpHead, TypeFilter<ViewContentFilter>]
    public async Task<IActionResult> Feed()
    {
        var route = await _routes.ReadAsync(HttpContext);
        return await FeedAsync(route as FeedRoute, route?.Language);
    }

    /// <summary>The file <c>robots.txt</c> (RFC 9309).</summary>
    [HttpGet, HttpHead]
    public async Task<IActionResult> Robots() => Content(RobotsText.Write(await _site.GetAsync()), "text/plain; charset=utf-8");

    /// <summary>The sitemap, or one of its parts.</summary>
    [HttpGet, HttpHead, TypeFilter<ViewContentFilter>]
    public async Task<IActionResult> Sitemap() =>
        await _routes.ReadAsync(HttpContext) is SitemapRoute route
        && await new SitemapBuilder(_content, await _site.GetAsync()).BuildAsync(route.Part) is { } sitemap
            ? File(sitemap, "application/xml")
            : NotFound();

    /// <summary>
    /// The not-found page, in the language of the request; for reader paths that is the one the reader router found.
    /// </summary>
    [HttpGet, HttpHead]
    public async Task<IActionResult> Missing()
    {
        // Whatever the path, this page is for readers.
        HttpContext.Features.Set(new ReaderPath(ReaderResource.Page));
        return await NotFoundAsync((await _site.GetLanguagesAsync()).Match(CultureInfo.CurrentUICulture.Name));
    }
}
