using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;

namespace SwanOrchard.Newsroom.Forms;

/// <summary>
/// Keeps Enter in a one-line field from sending the form of a content item: the button that browsers press then, the first of the
/// form (HTML, 4.10.21.2 Implicit submission), is one that closes a dialog, of which there is none (4.10.22.3 Form
/// submission algorithm). It needs no script.
/// </summary>
public sealed class NoDefaultButtonDriver : ContentDisplayDriver
{
    private readonly IHttpContextAccessor _httpContext;

    public NoDefaultButtonDriver(IHttpContextAccessor httpContext) => _httpContext = httpContext;

    // Forms of others, an entry of a menu say, have one button only, which may be the first.
    public override IDisplayResult? Edit(ContentItem contentItem, BuildEditorContext context) =>
        _httpContext.HttpContext?.GetRouteValue("area") as string == "OrchardCore.Contents"
            ? Dynamic("NoDefaultButton_Edit").Location("Content:before")
            : null;

    public override Task<IDisplayResult?> UpdateAsync(ContentItem contentItem, UpdateEditorContext context) =>
        Task.FromResult(Edit(contentItem, context));
}
