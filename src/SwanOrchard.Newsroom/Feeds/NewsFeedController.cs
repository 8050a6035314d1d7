using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.DisplayManagement;
using OrchardCore.Modules;
using SwanOrchard.Core.Http;
using SwanOrchard.Newsroom.ReaderPages;
using SwanOrchard.Newsroom.Site;
using SwanOrchard.OutputCache.Generations;
using SwanOrchard.Safety.Headers;

namespace SwanOrchard.Newsroom.Feeds;

/// <summary>Answers Orchard's own feed paths with the newsroom's feeds.</summary>
public sealed class NewsFeedController : FeedController
{
    private readonly ReaderSite _site;

    public NewsFeedController(
        PageModelFactory pages, ReaderSite site, CurrentPage current, IShapeFactory shapes, ICacheGenerations generations, IClock clock)
        : base(pages, site, current, shapes, generations, clock) => _site = site;

    /// <summary>The feed selected by the parameters of <see cref="NewsFeedParameters"/>: the same bytes as at its own path.</summary>
    /// <param name="format"><c>rss</c>, <c>atom</c> or <c>json</c>.</param>
    [HttpGet, HttpHead, TypeFilter<ViewContentFilter>]
    public async Task<IActionResult> Index(string format)
    {
        // The path does not show that this is for readers: feeds of other modules have the same one.
        HttpContext.Features.Set(new ReaderPath(ReaderResource.Feed));
        var languages = await _site.GetLanguagesAsync();
        var asked = NewsFeedParameters.Read(format, Request.Query, languages);
        return await FeedAsync(asked, asked?.Language ?? languages.Match(Request.Query[NewsFeedParameters.Language].ToString()));
    }
}
