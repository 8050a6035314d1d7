using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;
using SwanOrchard.Core.Content;
using SwanOrchard.Newsroom.Content;

namespace SwanOrchard.Newsroom.Roles;

/// <summary>Who may discard a draft: what Orchard's own buttons ask is another question than the one its action asks.</summary>
public sealed class DraftAccess
{
    private readonly IAuthorizationService _authorization;
    private readonly IContentManager _contentManager;

    public DraftAccess(IAuthorizationService authorization, IContentManager contentManager)
    {
        _authorization = authorization;
        _contentManager = contentManager;
    }

    /// <summary>Whether there is a draft that the person may discard.</summary>
    public async Task<bool> MayDiscardAsync(ClaimsPrincipal user, ContentItem item) => item is { Latest: true, Published: false }
        && (await MayDeleteAsync(user, item)
            || EditorialRules.May(
                EditorialAccess.RolesOf(user), EditorialAction.Discard, item.Describe(user.FindFirstValue(ClaimTypes.NameIdentifier))));

    /// <summary>Whether a form needs a button for it: where one may delete and nothing is published, that does the same.</summary>
    public async Task<bool> OffersDiscardAsync(ClaimsPrincipal user, ContentItem item) => item.Id != 0
        && await MayDiscardAsync(user, item)
        && (await _contentManager.HasPublishedVersionAsync(item) || !await MayDeleteAsync(user, item));

    private Task<bool> MayDeleteAsync(ClaimsPrincipal user, ContentItem item) =>
        _authorization.AuthorizeAsync(user, CommonPermissions.DeleteContent, item);
}
