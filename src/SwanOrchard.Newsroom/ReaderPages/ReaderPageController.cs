using Microsoft.AspNetCore.Mvc;
using OrchardCore.DisplayManagement;
using SwanOrchard.Core.Pages;

namespace SwanOrchard.Newsroom.ReaderPages;

/// <summary>Answers with a page model that the reader theme prints.</summary>
public abstract class ReaderPageController : Controller
{
    private const string ShowView = "~/Areas/" + FeatureNames.Newsroom + "/Views/Reader/Show.cshtml";

    private readonly CurrentPage _current;
    private readonly IShapeFactory _shapes;

    protected ReaderPageController(CurrentPage current, IShapeFactory shapes)
    {
        _current = current;
        _shapes = shapes;
    }

    /// <summary>Renders a page model.</summary>
    protected async Task<IActionResult> PageAsync(PageModel page)
    {
        _current.Page = page;
        return View(ShowView, await _shapes.CreateReaderAsync(page.Template, page));
    }
}
