using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;
using SwanOrchard.Core.Content;
using SwanOrchard.Newsroom.Content;

namespace SwanOrchard.Newsroom.Languages;

/// <summary>
/// Whether the language of a stored item can still be corrected: of an original that nobody has seen, of which there is no translation.
/// Of any other, originals would become translations, and the other way round.
/// </summary>
public sealed class LanguageCorrection
{
    private readonly LanguageVersions _versions;
    private readonly IAuthorizationService _authorization;
    private readonly IHttpContextAccessor _httpContext;

    public LanguageCorrection(LanguageVersions versions, IAuthorizationService authorization, IHttpContextAccessor httpContext)
    {
        _versions = versions;
        _authorization = authorization;
        _httpContext = httpContext;
    }

    /// <summary>Whether the person at work may give the item another language.</summary>
    public async Task<bool> IsOpenAsync(ContentItem item) =>
        ContentTypeNames.Readable.Contains(item.ContentType)
        && !item.IsNew()
        && !item.IsTranslation()
        && item.TryGet<LocalizationPart>(out var part)
        && !string.IsNullOrEmpty(part.Culture)
        && item.Describe(userId: null) is { WasPublished: false }
        && (await _versions.GetAsync(item.Set())).Count(version => version.ContentItemId is not null) <= 1
        && _httpContext.HttpContext?.User is { } user
        && await _authorization.AuthorizeAsync(user, CommonPermissions.EditContent, item);
}
