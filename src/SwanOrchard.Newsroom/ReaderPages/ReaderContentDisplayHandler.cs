using System.Runtime.ExceptionServices;
using OrchardCore;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.DisplayManagement.Handlers;
using SwanOrchard.Core.Content;
using SwanOrchard.Newsroom.Site;

namespace SwanOrchard.Newsroom.ReaderPages;

/// <summary>Gives a content item's shape its page model, which the theme's template prints.</summary>
public sealed class ReaderContentDisplayHandler : IContentDisplayHandler
{
    private readonly PageModelFactory _pages;
    private readonly ReaderTheme _theme;
    private readonly CurrentPage _current;

    public ReaderContentDisplayHandler(PageModelFactory pages, ReaderTheme theme, CurrentPage current)
    {
        _pages = pages;
        _theme = theme;
        _current = current;
    }

    public async Task BuildDisplayAsync(ContentItem contentItem, BuildDisplayContext context)
    {
        if (context.DisplayType != OrchardCoreConstants.DisplayType.Detail
            || !ContentTypeNames.Readable.Contains(contentItem.ContentType)
            || !await _theme.IsActiveAsync())
        {
            return;
        }

        try
        {
            if (await _pages.BuildAsync(contentItem) is { } page)
            {
                context.Shape.Properties[ReaderShapes.Page] = page;
                _current.Page = page;
            }
            else
            {
                _current.IsMissing = true;
            }
        }
        catch (Exception exception)
        {
            _current.Failure = ExceptionDispatchInfo.Capture(exception);
        }
    }

    public Task BuildEditorAsync(ContentItem contentItem, BuildEditorContext context) => Task.CompletedTask;

    public Task UpdateEditorAsync(ContentItem contentItem, UpdateEditorContext context) => Task.CompletedTask;
}
