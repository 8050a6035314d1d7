using GraphQL;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;
using SwanOrchard.Core.Content;

namespace SwanOrchard.Module.Querying;

/// <summary>The contacts that a query may give.</summary>
internal static class QueryContacts
{
    /// <summary>All of them to those who may edit the item; to others those who agree to be named.</summary>
    public static async Task<IEnumerable<Contact>> VisibleAsync(IResolveFieldContext context, ContentPart part, IEnumerable<Contact>? contacts)
    {
        var all = (contacts ?? []).ToArray();
        if (all.All(contact => contact.Published))
        {
            return all;
        }

        var services = context.RequestServices!;
        var user = services.GetRequiredService<IHttpContextAccessor>().HttpContext!.User;
        return await services.GetRequiredService<IAuthorizationService>().AuthorizeAsync(user, CommonPermissions.EditContent, part.ContentItem)
            ? all
            : all.Where(contact => contact.Published);
    }
}
