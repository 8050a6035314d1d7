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
/// Keeps the newsroom's drafts, and past versions, from those who may not see them: Orchard lets anyone who may query ask for them.
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

    // What is taken away only after the query still takes its place on a page: its gaps would tell of drafts and their titles.
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

    /// <summary>Whether a query may give someone an item.</summary>
    public static async Task<bool> MaySeeAsync(IAuthorizationService authorization, ClaimsPrincipal user, ContentItem item) =>
        await authorization.AuthorizeAsync(user, item.Published ? CommonPermissions.ViewContent : CommonPermissions.PreviewContent, item);

    private async Task<bool> SeesDraftsOfOthersAsync(ClaimsPrincipal user)
    {
        var roles = EditorialAccess.RolesOf(user);
        return await _authorization.AuthorizeAsync(user, CommonPermissions.PreviewContent)
            && (roles.Count == 0 || EditorialRules.May(roles, EditorialAction.View, new EditorialItem(ContentTypeNames.Article)));
    }
}
