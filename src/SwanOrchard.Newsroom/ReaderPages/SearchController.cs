using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;
using OrchardCore.DisplayManagement;
using SwanOrchard.Core.Addresses;
using SwanOrchard.Core.Http;
using SwanOrchard.Core.Search;
using SwanOrchard.Core.Site;
using SwanOrchard.Newsroom.Search;
using SwanOrchard.Newsroom.Site;

namespace SwanOrchard.Newsroom.ReaderPages;

/// <summary>Answers searches: the index's files for browsers that search themselves, a page for those that run no script.</summary>
public sealed class SearchController : ReaderPageController
{
    private readonly PageModelFactory _pages;
    private readonly ReaderSite _site;
    private readonly ILocalizedStrings _strings;
    private readonly NewsroomSearch _search;
    private readonly RequestRoutes _routes;

    public SearchController(
        PageModelFactory pages,
        ReaderSite site,
        ILocalizedStrings strings,
        NewsroomSearch search,
        RequestRoutes routes,
        CurrentPage current,
        IShapeFactory shapes)
        : base(current, shapes)
    {
        _pages = pages;
        _site = site;
        _strings = strings;
        _search = search;
        _routes = routes;
    }

    /// <summary>A file of a search index.</summary>
    [HttpGet, HttpHead, TypeFilter<ViewContentFilter>]
    public async Task<IActionResult> Part()
    {
        if (await _routes.ReadAsync(HttpContext) is not SearchFileRoute route
            || !(await _search.GetAsync(HttpContext.RequestServices)).TryGetValue(route.Language, out var index)
            || index.Files.ReadPacked(route.Name) is not { } packed)
        {
            return NotFound();
        }

        Response.Headers.Vary = HeaderNames.AcceptEncoding;
        if (!SearchIndexes.IsKeptForGood(route.Name))
        {
            Response.Headers.CacheControl = ReaderHeaders.Revalidated;
        }

        if (AcceptEncoding.Choose(Request.Headers.AcceptEncoding) == ContentCoding.Brotli)
        {
            Response.Headers.ContentEncoding = ContentCoding.Brotli.Name();
            return File(packed, SearchIndexes.MediaType);
        }

        return index.Files.Read(route.Name) is { } plain ? File(plain, SearchIndexes.MediaType) : NotFound();
    }

    /// <summary>What is found, for a browser that runs no script. It reads and changes nothing, so it asks for no token.</summary>
    [HttpPost, IgnoreAntiforgeryToken, RequestSizeLimit(SearchForm.MaxBytes), TypeFilter<ViewContentFilter>]
    public async Task<IActionResult> Answer()
    {
        if (await _routes.ReadAsync(HttpContext) is not PageRoute route || await _pages.BuildAsync(route) is not { Search: not null } page)
        {
            return NotFound();
        }

        // Nobody keeps it, and it is written down nowhere.
        Response.Headers.CacheControl = SearchForm.CacheControl;
        IFormCollection form;
        try
        {
            form = Request.HasFormContentType ? await Request.ReadFormAsync() : FormCollection.Empty;
        }
        catch (InvalidDataException)
        {
            return BadRequest();
        }

        var indexes = await _search.GetAsync(HttpContext.RequestServices);
        return await PageAsync(SearchAnswers.Fill(
            page,
            SearchForm.Read(name => form[name].FirstOrDefault()),
            new SiteContext(await _site.GetAsync(), _strings, page.Language),
            language => indexes.TryGetValue(language, out var index) ? index.Files : null));
    }
}
