using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;
using SwanOrchard.Core.Content;

namespace SwanOrchard.Newsroom.ReaderPages;

/// <summary>
/// Shows lists, feeds and copies of the content only to users who may view every type of it, as Orchard does with the items themselves.
/// </summary>
public sealed class ViewContentFilter : IAsyncAuthorizationFilter
{
    private readonly IAuthorizationService _authorization;

    public ViewContentFilter(IAuthorizationService authorization) => _authorization = authorization;

    /// <summary>Forbids or challenges the request if one of the content types may not be viewed.</summary>
    public async Task OnAuthorizationAsync(AuthorizationFilterContext context)
    {
        var user = context.HttpContext.User;
        foreach (var type in ContentTypeNames.Readable)
        {
            var published = new ContentItem { ContentType = type, Published = true };
            if (!await _authorization.AuthorizeAsync(user, CommonPermissions.ViewContent, published))
            {
                context.Result = user.Identity?.IsAuthenticated == true ? new ForbidResult() : new ChallengeResult();
                return;
            }
        }
    }
}
