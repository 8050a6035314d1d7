using System.Security.Claims;
using GraphQL;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.GraphQL.Queries;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Contents;
using SwanOrchard.Core.Content;
using SwanOrchard.Newsroom.Roles;
using YesSql;
using YesSql.Services;

namespace SwanOrchard.Newsroom.Apis;

/// <summary>
/// Hides drafts and past versions of newsroom content from users who may not see them; Orchard returns them to anyone who may query.
/// </summary>
public sealed class DraftsFilter : GraphQLFilter<ContentItem>
{
    private static readonly string[] s_types = [.. ContentTypeNames.Readable];

    private readonly IHttpContextAccessor _httpContext;
    private readonly IAuthorizationService _authorization;

    public DraftsFilter(IHttpContextAccessor httpContext, IAuthorizationService authorization)
    {
        _httpContext = httpContext;
        _authorization = authorization;
    }

    // Items removed only after the query would leave gaps in a page of results, and the gaps would reveal drafts and their titles.
    public override async Task<IQuery<ContentItem>> PreQueryAsync(IQuery<ContentItem> query, IResolveFieldContext context)
    {
        var user = _httpContext.HttpContext!.User;
        if (await SeesDraftsOfOthersAsync(user))
        {
            return query;
        }

        var owner = user.FindFirstValue(ClaimTypes.NameIdentifier);
        return string.IsNullOrEmpty(owner)
            ? query.With<ContentItemIndex>(index => index.Published || index.ContentType.IsNotIn(s_types))
            : query.With<ContentItemIndex>(index => index.Published || index.Owner == owner || index.ContentType.IsNotIn(s_types));
    }

    public override async Task<IEnumerable<ContentItem>> PostQueryAsync(IEnumerable<ContentItem> contentItems, IResolveFieldContext context)
    {
        var seen = new List<ContentItem>();
        foreach (var item in contentItems)
        {
            if (!ContentTypeNames.Readable.Contains(item.ContentType)
                || await MaySeeAsync(_authorization, _httpContext.HttpContext!.User, item))
            {
                seen.Add(item);
            }
        }

        return seen;
    }

    /// <summary>Whether a query may return the item to the user.</summary>
    public static async Task<bool> MaySeeAsync(IAuthorizationService authorization, ClaimsPrincipal user, ContentItem item) =>
        await authorization.AuthorizeAsync(user, item.Published ? CommonPermissions.ViewContent : CommonPermissions.PreviewContent, item);

    private async Task<bool> SeesDraftsOfOthersAsync(ClaimsPrincipal user)
    {
        var roles = EditorialAccess.RolesOf(user);
        return await _authorization.AuthorizeAsync(user, CommonPermissions.PreviewContent)
            && (roles.Count == 0 || EditorialRules.May(roles, EditorialAction.View, new EditorialItem(ContentTypeNames.Article)));
    }
}
