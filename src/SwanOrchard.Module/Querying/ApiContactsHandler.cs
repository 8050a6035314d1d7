using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Contents;
using SwanOrchard.Module.Consent;

namespace SwanOrchard.Module.Querying;

/// <summary>The content API gives contacts who are not to be named to those alone who may edit the item.</summary>
/// <remarks>The API prints items as they were loaded: what is left out here is never saved, for reading saves nothing.</remarks>
public sealed class ApiContactsHandler : ContentHandlerBase
{
    private static readonly PathString s_api = "/api/content";

    private readonly IHttpContextAccessor _httpContext;

    public ApiContactsHandler(IHttpContextAccessor httpContext) => _httpContext = httpContext;

    public override async Task LoadedAsync(LoadContentContext context)
    {
        var item = context.ContentItem;
        if (_httpContext.HttpContext is not { } http
            || !(HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method))
            || !http.Request.Path.StartsWithSegments(s_api)
            || !ItemContacts.CanHave(item)
            || ItemContacts.Of(item).All(contact => contact.Published))
        {
            return;
        }

        var authorization = http.RequestServices.GetRequiredService<IAuthorizationService>();
        if (!await authorization.AuthorizeAsync(http.User, CommonPermissions.EditContent, item))
        {
            ItemContacts.Set(item, [.. ItemContacts.Of(item).Where(contact => contact.Published)]);
        }
    }
}
