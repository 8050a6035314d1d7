using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Contents;
using SwanOrchard.Newsroom.IndexFills;
using SwanOrchard.Safety.Media;
using YesSql;
using ISession = YesSql.ISession;

namespace SwanOrchard.Newsroom.Media;

/// <summary>
/// Keeps a file that a published item shows where it is, unless the user who deletes or moves it may edit that item, because it would
/// change what readers see. Work without a signed-in user, such as a background task, is refused as well.
/// </summary>
public sealed class ShownFilesGuard : IMediaGuard
{
    private readonly ISession _session;
    private readonly IAuthorizationService _authorization;
    private readonly IHttpContextAccessor _httpContext;
    private readonly IndexFiller _fills;
    private readonly IStringLocalizer S;

    public ShownFilesGuard(
        ISession session,
        IAuthorizationService authorization,
        IHttpContextAccessor httpContext,
        IndexFiller fills,
        IStringLocalizer<ShownFilesGuard> localizer)
    {
        _session = session;
        _authorization = authorization;
        _httpContext = httpContext;
        _fills = fills;
        S = localizer;
    }

    /// <inheritdoc/>
    public async Task<string?> RefusalAsync(string path)
    {
        if (await _fills.ProgressAsync() is { } percent)
        {
            return S[
                "Files can't be deleted or moved yet. After an update, the site is checking which files its pages show ({0} % done).",
                percent];
        }

        var user = _httpContext.HttpContext?.User ?? new ClaimsPrincipal(new ClaimsIdentity());
        foreach (var shown in await ShownAsync(path))
        {
            if (await ItemAsync(shown) is { } item && !await _authorization.AuthorizeAsync(user, CommonPermissions.EditContent, item))
            {
                return S[
                    "“{0}” can't be deleted or moved: it is shown in “{1}”, which is published. Ask an editor.",
                    shown.Path.Split('/')[^1],
                    item.DisplayText];
            }
        }

        return null;
    }

    private Task<ContentItem?> ItemAsync(ShownFileIndex shown) => _session
        .Query<ContentItem, ContentItemIndex>(index => index.ContentItemId == shown.ContentItemId && index.Published)
        .FirstOrDefaultAsync()!;

    // The file itself, or the files in a folder.
    private async Task<IEnumerable<ShownFileIndex>> ShownAsync(string path)
    {
        var folder = path + "/";
        var found = await _session.QueryIndex<ShownFileIndex>(index => index.Path == path || index.Path.StartsWith(folder)).ListAsync();

        // In SQL LIKE, an underscore matches any character.
        return found.Where(shown => shown.Path == path || shown.Path.StartsWith(folder, StringComparison.Ordinal));
    }
}
