using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Contents;
using SwanOrchard.Core.Content;
using SwanOrchard.Newsroom.Consent;

namespace SwanOrchard.Newsroom.Apis;

/// <summary>In the content API, only users who may edit an item see contacts without consent and who wrote the item.</summary>
/// <remarks>The API prints items as loaded. What is removed here is never saved, because a read saves nothing.</remarks>
public sealed class ApiPeopleHandler : ContentHandlerBase
{
    private static readonly PathString s_api = "/api/content";

    private readonly IHttpContextAccessor _httpContext;

    public ApiPeopleHandler(IHttpContextAccessor httpContext) => _httpContext = httpContext;

    public override async Task LoadedAsync(LoadContentContext context)
    {
        var item = context.ContentItem;
        if (_httpContext.HttpContext is not { } http
            || !(HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method))
            || !http.Request.Path.StartsWithSegments(s_api)
            || !ContentTypeNames.Readable.Contains(item.ContentType))
        {
            return;
        }

        var authorization = http.RequestServices.GetRequiredService<IAuthorizationService>();
        if (await authorization.AuthorizeAsync(http.User, CommonPermissions.EditContent, item))
        {
            return;
        }

        item.Owner = item.Author = null;
        if (ItemContacts.Of(item) is { Count: > 0 } contacts)
        {
            ItemContacts.Set(item, [.. NamedPeople.Of(contacts)]);
        }
    }
}
