using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using OrchardCore.Admin;
using OrchardCore.ContentManagement;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Layout;
using OrchardCore.DisplayManagement.Title;
using SwanOrchard.Core.Http;
using SwanOrchard.Core.Pages;
using SwanOrchard.Newsroom.Seams;
using SwanOrchard.Newsroom.Site;
using SwanOrchard.Safety.Headers;

namespace SwanOrchard.Newsroom.ReaderPages;

/// <summary>Fills the zones of the reader theme's layout around every page, including those of other modules.</summary>
public sealed class ReaderLayoutFilter : IAsyncResultFilter
{
    private readonly ILayoutAccessor _layoutAccessor;
    private readonly IShapeFactory _shapes;
    private readonly IPageTitleBuilder _title;
    private readonly PageModelFactory _pages;
    private readonly ReaderSite _site;
    private readonly ReaderTheme _theme;
    private readonly CurrentPage _current;

    public ReaderLayoutFilter(
        ILayoutAccessor layoutAccessor,
        IShapeFactory shapes,
        IPageTitleBuilder title,
        PageModelFactory pages,
        ReaderSite site,
        ReaderTheme theme,
        CurrentPage current)
    {
        _layoutAccessor = layoutAccessor;
        _shapes = shapes;
        _title = title;
        _pages = pages;
        _site = site;
        _theme = theme;
        _current = current;
    }

    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        if (context.Result is ViewResult view && !AdminAttribute.IsApplied(context.HttpContext) && await _theme.IsActiveAsync())
        {
            if (_current.IsMissing)
            {
                _current.IsMissing = false;
                context.Result = new NotFoundResult();
                await next();
                return;
            }

            ReaderEncoder.UseForReaders();
            var page = await PageAsync(view, context.HttpContext);
            var layout = await _layoutAccessor.GetLayoutAsync();
            layout.Properties[ReaderShapes.Page] = page;
            foreach (var (zone, template) in Templates.Zones(page))
            {
                await layout.Zones[zone].AddAsync(await _shapes.CreateReaderAsync(template, page), "");
            }
        }

        await next();
    }

    private async Task<PageModel> PageAsync(ViewResult view, HttpContext http)
    {
        // An error page is executed within the request that failed, so what that request left behind is not its own.
        var isError = view.Model is IShape { Metadata.Type: "HttpError" };
        if (!isError)
        {
            _current.Failure?.Throw();
            if (_current.Page is { } current)
            {
                return current;
            }
        }

        var languages = await _site.GetLanguagesAsync();
        var language = languages.Match(CultureInfo.CurrentUICulture.Name) ?? languages.Default;
        if (isError)
        {
            // Whatever the path, this page is for readers.
            http.Features.Set(new ReaderPath(ReaderResource.Page));
            var page = await _pages.ErrorAsync(language, http.Response.StatusCode);
            view.ViewData.Model = await _shapes.CreateReaderAsync(page.Template, page);
            return page;
        }

        // The head is rendered before the views, from which Orchard's titles come.
        var title = view.Model is IShape shape && shape.TryGetProperty(nameof(ContentItem), out ContentItem item)
            ? item.DisplayText
            : _title.GenerateTitle(null).ToString();
        return await _pages.FrameAsync(language, string.IsNullOrWhiteSpace(title) ? null : title);
    }
}
