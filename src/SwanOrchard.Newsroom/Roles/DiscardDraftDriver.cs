using Microsoft.AspNetCore.Http;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.ViewModels;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using SwanOrchard.Core.Content;

namespace SwanOrchard.Newsroom.Roles;

/// <summary>Puts a button into the form for those who may discard its draft, a translation begun by mistake say.</summary>
public sealed class DiscardDraftDriver : ContentDisplayDriver
{
    private readonly DraftAccess _drafts;
    private readonly IHttpContextAccessor _httpContext;

    public DiscardDraftDriver(DraftAccess drafts, IHttpContextAccessor httpContext)
    {
        _drafts = drafts;
        _httpContext = httpContext;
    }

    public override IDisplayResult? Edit(ContentItem contentItem, BuildEditorContext context) =>
        context.IsNew || !ContentTypeNames.Readable.Contains(contentItem.ContentType) || _httpContext.HttpContext is not { } http
            ? null
            : Shape("DiscardDraft_Edit", new ContentItemViewModel(contentItem))
                .Location("ActionsMore:35")
                .RenderWhen(() => _drafts.OffersDiscardAsync(http.User, contentItem));

    public override Task<IDisplayResult?> UpdateAsync(ContentItem contentItem, UpdateEditorContext context) =>
        Task.FromResult(Edit(contentItem, context));
}
