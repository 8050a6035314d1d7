using GraphQL;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;

namespace SwanOrchard.Newsroom.Apis;

/// <summary>Tells what the sender of a query may see.</summary>
internal static class QueryAccess
{
    /// <summary>Whether the sender may edit an item and therefore see all of it.</summary>
    public static Task<bool> MayEditAsync(IResolveFieldContext context, ContentItem item)
    {
        var services = context.RequestServices!;
        return services.GetRequiredService<IAuthorizationService>()
            .AuthorizeAsync(services.GetRequiredService<IHttpContextAccessor>().HttpContext!.User, CommonPermissions.EditContent, item);
    }
}
