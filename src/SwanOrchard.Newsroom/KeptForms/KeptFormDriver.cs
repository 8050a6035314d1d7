using System.Security.Claims;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using SwanOrchard.Core.Content;
using SwanOrchard.Newsroom.Saving;

namespace SwanOrchard.Newsroom.KeptForms;

/// <summary>Gives a form its <see cref="KeptTicket"/>, and what the script needs that keeps it while one types.</summary>
public sealed class KeptFormDriver : ContentDisplayDriver
{
    private readonly IDataProtectionProvider _protection;
    private readonly IHttpContextAccessor _httpContext;
    private readonly NewItemToken _token;

    public KeptFormDriver(IDataProtectionProvider protection, IHttpContextAccessor httpContext, NewItemToken token)
    {
        _protection = protection;
        _httpContext = httpContext;
        _token = token;
    }

    public override IDisplayResult? Edit(ContentItem contentItem, BuildEditorContext context)
    {
        if (!ContentTypeNames.Readable.Contains(contentItem.ContentType)
            || _httpContext.HttpContext is not { } http
            || !KeptFormFilter.IsForm(http)
            || http.User.FindFirstValue(ClaimTypes.NameIdentifier) is not { } user)
        {
            return null;
        }

        if (context.IsNew)
        {
            _token.GiveId(contentItem);
        }

        return Combine(
            Initialize<KeptFormViewModel>("KeptForm_Edit", model => model.Ticket = KeptTicket.Write(
                _protection, new(user, contentItem.ContentItemId, Path(http.Request, contentItem, context.IsNew)))).Location("Content:0.1"),
            Dynamic("KeptFormStatus_Edit").Location("Actions:90"));
    }

    public override Task<IDisplayResult?> UpdateAsync(ContentItem contentItem, UpdateEditorContext context) =>
        Task.FromResult(Edit(contentItem, context));

    // The form of a new item is found again by the id in its address.
    private string Path(HttpRequest request, ContentItem item, bool isNew)
    {
        var query = request.Query.Where(value => value.Key == "returnUrl");
        if (isNew && _token.Write(item.ContentItemId) is { } token)
        {
            query = query.Append(new(NewItemToken.Query, token));
        }

        return $"{request.Path}{QueryString.Create(query)}";
    }
}
