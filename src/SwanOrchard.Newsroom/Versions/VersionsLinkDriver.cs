using Microsoft.AspNetCore.Http;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.ViewModels;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using SwanOrchard.Core.Content;
using SwanOrchard.Newsroom.Roles;

namespace SwanOrchard.Newsroom.Versions;

/// <summary>Leads from the form of an item to its versions.</summary>
public sealed class VersionsLinkDriver : ContentDisplayDriver
{
    private readonly EditorialAccess _access;
    private readonly IHttpContextAccessor _httpContext;

    public VersionsLinkDriver(EditorialAccess access, IHttpContextAccessor httpContext)
    {
        _access = access;
        _httpContext = httpContext;
    }

    public override IDisplayResult? Edit(ContentItem contentItem, BuildEditorContext context) =>
        context.IsNew
        || !ContentTypeNames.Readable.Contains(contentItem.ContentType)
        || _httpContext.HttpContext is not { } http
        || !_access.IsAtLeast(http.User, EditorialRole.Editor)
            ? null
            : Shape("VersionsLink_Edit", new ContentItemViewModel(contentItem)).Location("ActionsMore:10");

    public override Task<IDisplayResult?> UpdateAsync(ContentItem contentItem, UpdateEditorContext context) =>
        Task.FromResult(Edit(contentItem, context));
}
