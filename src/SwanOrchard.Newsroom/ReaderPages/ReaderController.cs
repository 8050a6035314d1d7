using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;
using OrchardCore.DisplayManagement;
using OrchardCore.Modules;
using SwanOrchard.Core.Addresses;
using SwanOrchard.Core.Languages;
using SwanOrchard.Core.Sitemaps;
using SwanOrchard.Newsroom.Content;
using SwanOrchard.Newsroom.Site;
using SwanOrchard.OutputCache.Generations;

namespace SwanOrchard.Newsroom.ReaderPages;

/// <summary>Answers the addresses of the reader site that are not a content item's.</summary>
public sealed class ReaderController : FeedController
{
    private readonly PageModelFactory _pages;
    private readonly ReaderSite _site;
    private readonly OrchardContentSource _content;

    public ReaderController(
        PageModelFactory pages,
        ReaderSite site,
        OrchardContentSource content,
        CurrentPage current,
        IShapeFactory shapes,
        ICacheGenerations generations,
        IClock clock)
        : base(pages, site, current, shapes, generations, clock)
    {
        _pages = pages;
        _site = site;
        _content = content;
    }

    /// <summary>The site's root, which leads on to the reader's language.</summary>
    [HttpGet, HttpHead]
    public async Task<IActionResult> Root()
    {
        var language = AcceptLanguage.Choose(Request.Headers.AcceptLanguage, await _site.GetLanguagesAsync());
        Response.Headers.Vary = HeaderNames.AcceptLanguage;
        return Redirect($"{Request.PathBase}/{SitePaths.Home(language)}");
    }

    /// <summary>A home page or a list.</summary>
    [HttpGet, HttpHead, TypeFilter<ViewContentFilter>]
    public async Task<IActionResult> Show()
    {
        if (await AddressAsync() is not { } address || await _pages.BuildAsync(address) is not { } page)
        {
            return NotFound();
        }

        return await PageAsync(page);
    }

    /// <summary>A feed, or a month of its archive.</summary>
    [HttpGet, HttpHead, TypeFilter<ViewContentFilter>]
    public async Task<IActionResult> Feed() => await FeedAsync(await AddressAsync());

    [HttpGet, HttpHead]
    public async Task<IActionResult> Robots() => Content(RobotsText.Write(await _site.GetAsync()), "text/plain; charset=utf-8");

    /// <summary>The sitemap, or one of its parts.</summary>
    /// <param name="number">The part, from 1; 0 for the sitemap itself.</param>
    [HttpGet, HttpHead, TypeFilter<ViewContentFilter>]
    public async Task<IActionResult> Sitemap(int number)
    {
        var sitemap = await new SitemapBuilder(_content, await _site.GetAsync()).BuildAsync(number);
        return sitemap is null ? NotFound() : File(sitemap, "application/xml");
    }

    private async Task<Address?> AddressAsync() =>
        SitePaths.Parse((Request.Path.Value ?? "").Trim('/'), await _site.GetLanguagesAsync());
}
