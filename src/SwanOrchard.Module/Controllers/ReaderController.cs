using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;
using OrchardCore.DisplayManagement;
using SwanOrchard.Core.Addresses;
using SwanOrchard.Core.Languages;
using SwanOrchard.Core.Sitemaps;
using SwanOrchard.Module.Reading;
using SwanOrchard.Module.Sites;

namespace SwanOrchard.Module.Controllers;

/// <summary>Answers the addresses of the reader site that are not a content item's.</summary>
public sealed class ReaderController : Controller
{
    private readonly ReaderPages _pages;
    private readonly ReaderSite _site;
    private readonly OrchardContentSource _content;
    private readonly CurrentPage _current;
    private readonly IShapeFactory _shapes;

    public ReaderController(ReaderPages pages, ReaderSite site, OrchardContentSource content, CurrentPage current, IShapeFactory shapes)
    {
        _pages = pages;
        _site = site;
        _content = content;
        _current = current;
        _shapes = shapes;
    }

    /// <summary>The site's root, which leads on to the reader's language.</summary>
    public async Task<IActionResult> Root()
    {
        var language = AcceptLanguage.Choose(Request.Headers.AcceptLanguage, await _site.GetLanguagesAsync());
        Response.Headers.Vary = HeaderNames.AcceptLanguage;
        return Redirect($"{Request.PathBase}/{SiteAddresses.Home(language)}");
    }

    /// <summary>A home page or a list.</summary>
    public async Task<IActionResult> Show()
    {
        var path = (Request.Path.Value ?? "").Trim('/');
        if (SiteAddresses.Parse(path, await _site.GetLanguagesAsync()) is not { } address || await _pages.BuildAsync(address) is not { } page)
        {
            return NotFound();
        }

        _current.Page = page;
        return View(await _shapes.CreateReaderAsync(page.Template, page));
    }

    public async Task<IActionResult> Robots() => Content(RobotsText.Write(await _site.GetAsync()), "text/plain; charset=utf-8");

    /// <summary>The sitemap, or one of its parts.</summary>
    /// <param name="number">The part, from 1; 0 for the sitemap itself.</param>
    public async Task<IActionResult> Sitemap(int number)
    {
        var site = await _site.GetAsync();
        var sitemap = await new SitemapWriter(site).WriteAsync(SitemapBuilder.EntriesAsync(_content, site), number);
        return sitemap is null ? NotFound() : File(sitemap, "application/xml");
    }
}
