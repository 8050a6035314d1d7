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

/// <summary>Answers with a feed and what tells it from a newer one; with the reader theme's page where there is none.</summary>
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

    /// <summary>The feed at a path, or the page that says that there is none.</summary>
    protected async Task<IActionResult> FeedAsync(Address? address)
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
}
