using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;
using SwanOrchard.Core.Content;

namespace SwanOrchard.Newsroom.Preview;

/// <summary>Lets only users who may edit an item preview it while typing; Orchard checks the permission to preview in general.</summary>
public sealed class PreviewGuard : IAsyncAuthorizationFilter
{
    private const string Area = "OrchardCore.ContentPreview";

    private readonly IContentManager _contentManager;
    private readonly IAuthorizationService _authorization;

    public PreviewGuard(IContentManager contentManager, IAuthorizationService authorization)
    {
        _contentManager = contentManager;
        _authorization = authorization;
    }

    /// <summary>
    /// Challenges or forbids a preview of newsroom content that the user may not edit, and keeps all previews out of caches.
    /// </summary>
    public async Task OnAuthorizationAsync(AuthorizationFilterContext context)
    {
        if (!Area.Equals(context.RouteData.Values["area"] as string, StringComparison.OrdinalIgnoreCase))
        {
            return;
        }

        var http = context.HttpContext;
        NeverKept(http.Response);
        if (http.Request.HasFormContentType
            && await http.Request.ReadFormAsync() is var form
            && form["ContentItemType"].ToString() is var type
            && ContentTypeNames.Readable.Contains(type)
            && !await MayTypeAsync(http, form["PreviewContentItemId"].ToString(), type))
        {
            context.Result = http.User.Identity?.IsAuthenticated == true ? new ForbidResult() : new ChallengeResult();
        }
    }

    /// <summary>Whether the user may edit an item, or create it if it is not stored yet.</summary>
    public async Task<bool> MayTypeAsync(HttpContext http, string contentItemId, string contentType)
    {
        var item = await _contentManager.GetAsync(contentItemId, VersionOptions.Latest);
        if (item is null)
        {
            item = await _contentManager.NewAsync(contentType);
            item.Owner = http.User.FindFirstValue(ClaimTypes.NameIdentifier);
        }

        return await _authorization.AuthorizeAsync(http.User, CommonPermissions.EditContent, item);
    }

    /// <summary>Keeps a preview out of caches and search engines.</summary>
    public static void NeverKept(HttpResponse response)
    {
        response.Headers.CacheControl = "no-store";
        response.Headers["X-Robots-Tag"] = "noindex, nofollow";
    }
}
