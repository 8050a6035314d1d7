using Microsoft.AspNetCore.Http;
using OrchardCore.ContentManagement;
using SwanOrchard.Core.Content;
using SwanOrchard.Newsroom.Content;

namespace SwanOrchard.Newsroom.Roles;

/// <summary>
/// Who may change in a translation what all languages share: whoever may change the original, since it is the original's too.
/// </summary>
public sealed class SharedFacts
{
    private readonly EditorialAccess _access;
    private readonly LanguageVersions _versions;
    private readonly IHttpContextAccessor _httpContext;

    public SharedFacts(EditorialAccess access, LanguageVersions versions, IHttpContextAccessor httpContext)
    {
        _access = access;
        _versions = versions;
        _httpContext = httpContext;
    }

    /// <summary>Whether a person is at work; what is published at its time is nobody's doing.</summary>
    public bool IsPerson => _httpContext.HttpContext?.User.Identity?.IsAuthenticated == true;

    /// <summary>Whether the shared facts of this item are not the person's to change.</summary>
    public async Task<bool> AreLockedAsync(ContentItem item)
    {
        if (!IsPerson || item.IsNew() || !item.IsTranslation() || _httpContext.HttpContext?.User is not { } user)
        {
            return false;
        }

        // People without a role of the newsroom have what Orchard's permissions give them.
        if (_access.IsAtLeast(user, EditorialRole.Editor) || EditorialAccess.RolesOf(user).Count == 0)
        {
            return false;
        }

        var original = (await _versions.GetAsync(item.Set()))
            .FirstOrDefault(version => string.Equals(version.Language, item.OriginalCulture(), StringComparison.OrdinalIgnoreCase));
        return original?.ContentItemId is null || !_access.May(user, EditorialAction.Edit, original.Item);
    }
}
