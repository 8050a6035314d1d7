using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;
using OrchardCore.DisplayManagement;
using OrchardCore.Modules;
using SwanOrchard.Core.Addresses;
using SwanOrchard.Core.Feeds;
using SwanOrchard.Core.Http;
using SwanOrchard.Core.Languages;
using SwanOrchard.Core.Pages;
using SwanOrchard.Core.Safety;
using SwanOrchard.Core.Sitemaps;
using SwanOrchard.Module.Changes;
using SwanOrchard.Module.Feeds;
using SwanOrchard.Module.Reading;
using SwanOrchard.Module.Safety;
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
    private readonly IGenerations _generations;
    private readonly IClock _clock;

    public ReaderController(
        ReaderPages pages,
        ReaderSite site,
        OrchardContentSource content,
        CurrentPage current,
        IShapeFactory shapes,
        IGenerations generations,
        IClock clock)
    {
        _pages = pages;
        _site = site;
        _content = content;
        _current = current;
        _shapes = shapes;
        _generations = generations;
        _clock = clock;
    }

    /// <summary>The site's root, which leads on to the reader's language.</summary>
    [HttpGet, HttpHead]
    public async Task<IActionResult> Root()
    {
        var language = AcceptLanguage.Choose(Request.Headers.AcceptLanguage, await _site.GetLanguagesAsync());
        Response.Headers.Vary = HeaderNames.AcceptLanguage;
        return Redirect($"{Request.PathBase}/{SiteAddresses.Home(language)}");
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

    /// <summary>A feed by the parameters of <see cref="NewsFeedParameters"/>: the same bytes as at its own address.</summary>
    /// <param name="format"><c>rss</c>, <c>atom</c> or <c>json</c>.</param>
    [HttpGet, HttpHead, TypeFilter<ViewContentFilter>]
    public async Task<IActionResult> OrchardFeed(string format)
    {
        // The address does not tell that it is for readers: others' feeds have such ones too.
        HttpContext.Features.Set(new ReaderPath(ReaderResource.Feed));
        var languages = await _site.GetLanguagesAsync();
        return await FeedAsync(
            NewsFeedParameters.Read(format, Request.Query, languages)
            ?? new(AddressKind.Feed, languages.Match(Request.Query[NewsFeedParameters.Language].ToString())));
    }

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

    private async Task<IActionResult> FeedAsync(Address? address)
    {
        // Asked before the feed is made: what changes meanwhile must not seem to be in it.
        var changed = (await _generations.GetAsync())?.SinceUtc;
        if (address?.Feed is not { } asked || await _pages.BuildFeedAsync(address) is not { } feed)
        {
            // Orchard shows no error page where the address ends like a file's.
            Response.StatusCode = StatusCodes.Status404NotFound;
            return await PageAsync(await _pages.ErrorAsync(address?.Language ?? (await _site.GetLanguagesAsync()).Default, Response.StatusCode));
        }

        var body = FeedWriter.Write(feed, asked.Format);
        var validators = Validators.Of(body, changed, _clock.UtcNow);
        Response.Headers.ETag = validators.ETag;
        Response.Headers.LastModified = validators.LastModified;
        Response.Headers.CacheControl = FeedHeaders.CacheControl;
        Response.Headers.Vary = FeedHeaders.Destination;
        if (validators.AreMet(Request.Headers.IfNoneMatch, Request.Headers.IfModifiedSince))
        {
            return StatusCode(StatusCodes.Status304NotModified);
        }

        // MVC would judge the validators once more, by other rules.
        Response.ContentType = FeedFiles.ContentType(asked.Format, Request.Headers[FeedHeaders.Destination]);
        Response.ContentLength = body.Length;
        await Response.Body.WriteAsync(body);
        return new EmptyResult();
    }

    private async Task<IActionResult> PageAsync(Page page)
    {
        _current.Page = page;
        return View(nameof(Show), await _shapes.CreateReaderAsync(page.Template, page));
    }

    private async Task<Address?> AddressAsync() =>
        SiteAddresses.Parse((Request.Path.Value ?? "").Trim('/'), await _site.GetLanguagesAsync());
}
