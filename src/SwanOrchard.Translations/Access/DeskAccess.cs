using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using OrchardCore.ContentLocalization;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;
using OrchardCore.Security.Permissions;
using SwanOrchard.Core.Content;
using SwanOrchard.Core.Translations;
using SwanOrchard.Newsroom.Roles;

namespace SwanOrchard.Translations.Access;

/// <summary>
/// What a person may do with the languages of a set: by the newsroom's table of roles for its types, by Orchard's permissions of the type
/// for others. It loads no item, so that a page of the desk asks for each cell.
/// </summary>
public sealed class DeskAccess
{
    private readonly EditorialAccess _editorial;
    private readonly IAuthorizationService _authorization;
    private readonly Dictionary<(string, string), bool> _known = [];

    public DeskAccess(EditorialAccess editorial, IAuthorizationService authorization)
    {
        _editorial = editorial;
        _authorization = authorization;
    }

    /// <summary>Whether the person may see the desk.</summary>
    public Task<bool> MayUseAsync(ClaimsPrincipal user) => _authorization.AuthorizeAsync(user, TranslationPermissions.UseDesk);

    /// <summary>Whether the person may make a translation, or say that none is wanted.</summary>
    public Task<bool> MayTranslateAsync(ClaimsPrincipal user, TranslationSet set) =>
        MayAsync(user, set, set.OriginalCulture, EditorialAction.Translate, ContentLocalizationPermissions.LocalizeContent);

    /// <summary>Whether the person may change the version in a language.</summary>
    public Task<bool> MayEditAsync(ClaimsPrincipal user, TranslationSet set, string culture) =>
        MayAsync(user, set, culture, EditorialAction.Edit, CommonPermissions.EditContent);

    private async Task<bool> MayAsync(
        ClaimsPrincipal user, TranslationSet set, string culture, EditorialAction action, Permission permission)
    {
        if (_editorial.IsAdministrator(user))
        {
            return true;
        }

        if (ContentTypeNames.Readable.Contains(set.ContentType) && EditorialAccess.RolesOf(user).Count > 0)
        {
            var language = set.Of(culture);
            return _editorial.May(user, action, new(set.ContentType)
            {
                IsTranslation = !set.IsOriginal(culture),
                IsPublished = language.Published,
                WasPublished = true,
            });
        }

        var key = (permission.Name, set.ContentType);
        if (!_known.TryGetValue(key, out var may))
        {
            _known[key] = may = await _authorization.AuthorizeAsync(user, permission, new ContentItem { ContentType = set.ContentType });
        }

        return may;
    }
}
