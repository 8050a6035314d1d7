using GraphQL;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.GraphQL.Queries;
using OrchardCore.Contents;

namespace SwanOrchard.Module.Querying;

/// <summary>Keeps drafts, and past versions, from those who may not see them: Orchard lets anyone who may query ask for them.</summary>
public sealed class DraftsFilter : GraphQLFilter<ContentItem>
{
    private readonly IHttpContextAccessor _httpContext;
    private readonly IAuthorizationService _authorization;

    public DraftsFilter(IHttpContextAccessor httpContext, IAuthorizationService authorization)
    {
        _httpContext = httpContext;
        _authorization = authorization;
    }

    public override async Task<IEnumerable<ContentItem>> PostQueryAsync(IEnumerable<ContentItem> contentItems, IResolveFieldContext context)
    {
        var user = _httpContext.HttpContext!.User;
        var seen = new List<ContentItem>();
        foreach (var item in contentItems)
        {
            if (item.Published || await _authorization.AuthorizeAsync(user, CommonPermissions.PreviewContent, item))
            {
                seen.Add(item);
            }
        }

        return seen;
    }
}
