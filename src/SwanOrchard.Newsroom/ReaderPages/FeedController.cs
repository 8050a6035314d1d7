using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.DisplayManagement;
using OrchardCore.Modules;
using SwanOrchard.Core.Addresses;
using SwanOrchard.Core.Feeds;
using SwanOrchard.Core.Http;
using SwanOrchard.Newsroom.Site;
using SwanOrchard.OutputCache.Generations;

namespace SwanOrchard.Newsroom.ReaderPages;

/// <summary>Answers with a feed and its validators, or with the reader theme's not-found page if there is none.</summary>
public abstract class FeedController : ReaderPageController
{
    private readonly PageModelFactory _pages;
    private readonly ReaderSite _site;
    private readonly ICacheGenerations _generations;
    private readonly IClock _clock;

    protected FeedController(
        PageModelFactory pages, ReaderSite site, CurrentPage current, IShapeFactory shapes, ICacheGenerations generations, IClock clock)
        : base(current, shapes)
    {
        _pages = pages;
        _site = site;
        _generations = generations;
        _clock = clock;
    }

    /// <summary>A feed, or the not-found page.</summary>
    /// <param name="asked">The requested feed; null if the request matches none.</param>
    /// <param name="language">The language of the not-found page (RFC 5646); null for the site's default.</param>
    protected async Task<IActionResult> FeedAsync(FeedRoute? asked, string? language)
    {
        // Read before the feed is built: changes made meanwhile must not appear to be in it.
        var changed = (await _generations.GetAsync())?.SinceUtc;
        if (asked is null || await _pages.BuildFeedAsync(asked) is not { } feed)
        {
            return await NotFoundAsync(language);
        }

        var format = asked.Feed.Format;
        var body = FeedWriter.Write(feed, format);
        var validators = Validators.Of(body, changed, _clock.UtcNow);
        Response.Headers.ETag = validators.ETag;
        Response.Headers.LastModified = validators.LastModified;
        Response.Headers.CacheControl = FeedHeaders.CacheControl;
        Response.Headers.Vary = FeedHeaders.Destination;
        if (validators.AreMet(Request.Headers.IfNoneMatch, Request.Headers.IfModifiedSince))
        {
            return StatusCode(StatusCodes.Status304NotModified);
        }

        // Written here, because MVC would evaluate the validators again, by other rules.
        Response.ContentType = FeedFiles.ContentType(format, Request.Headers[FeedHeaders.Destination]);
        Response.ContentLength = body.Length;
        await Response.Body.WriteAsync(body);
        return new EmptyResult();
    }
    /// <summary>The not-found page. It also answers paths with a file extension, for which Orchard shows no page.</summary>
    /// <param name="language">The language of the page (RFC 5646); null for the site's default.</param>
    protected async Task<IActionResult> NotFoundAsync(string? language)
    {
        Response.StatusCode = StatusCodes.Status404NotFound;
        return await PageAsync(await _pages.ErrorAsync(language ?? (await _site.GetLanguagesAsync()).Default, Response.StatusCode));
    }
}
