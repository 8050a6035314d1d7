using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display;
using OrchardCore.ContentPreview;
using OrchardCore.Contents;
using OrchardCore.DisplayManagement.ModelBinding;
using SwanOrchard.Core.Content;
using SwanOrchard.Newsroom.Paths;
using SwanOrchard.Newsroom.Site;

namespace SwanOrchard.Newsroom.Preview;

/// <summary>Shows a draft, saved or still being typed, in the theme and in its language, to users who may see it.</summary>
public sealed class ReaderPreviewController : Controller
{
    private readonly IContentManager _contentManager;
    private readonly IContentItemDisplayManager _display;
    private readonly IUpdateModelAccessor _updateModel;
    private readonly IAuthorizationService _authorization;
    private readonly PreviewGuard _guard;
    private readonly ReaderSite _site;

    public ReaderPreviewController(
        IContentManager contentManager,
        IContentItemDisplayManager display,
        IUpdateModelAccessor updateModel,
        IAuthorizationService authorization,
        PreviewGuard guard,
        ReaderSite site)
    {
        _contentManager = contentManager;
        _display = display;
        _updateModel = updateModel;
        _authorization = authorization;
        _guard = guard;
        _site = site;
    }

    /// <summary>
    /// The draft as a reader page. Redirects to the reader page if there is no draft; 404 if there is no such item or language.
    /// </summary>
    /// <param name="language">The language of the item (RFC 5646).</param>
    /// <param name="contentItemId">The id of the content item.</param>
    public async Task<IActionResult> Show(string language, string contentItemId)
    {
        var languages = await _site.GetLanguagesAsync();

        // While a draft is being typed, Orchard puts it in the place of the published item.
        var typing = HttpContext.Features.Get<ContentPreviewFeature>()?.Previewing == true;
        var item = await _contentManager.GetAsync(contentItemId, typing ? VersionOptions.Published : VersionOptions.Latest);
        if (item is null || !languages.Contains(language) || !ContentTypeNames.Readable.Contains(item.ContentType))
        {
            return NotFound();
        }

        PreviewGuard.NeverKept(Response);
        var allowed = typing
            ? await _guard.MayTypeAsync(HttpContext, contentItemId, item.ContentType)
            : await _authorization.AuthorizeAsync(User, CommonPermissions.PreviewContent, item);
        if (!allowed)
        {
            return User.Identity?.IsAuthenticated == true ? Forbid() : NotFound();
        }

        // The admin's links to a page lead here. Without a draft there is nothing to see but the reader page.
        if (!typing && item.Published && PathRules.PathOf(item) is { } path)
        {
            return LocalRedirect($"~/{path}");
        }

        // A page model needs a path. This one is not saved.
        if (PathRules.PathOf(item) is null)
        {
            item.Alter<AutoroutePart>(route => route.Path =
                ItemPaths.Propose(item.ContentType, language, item.DisplayText ?? "", item.ContentItemId, languages));
        }

        return View(await _display.BuildDisplayAsync(item, _updateModel.ModelUpdater, OrchardCore.OrchardCoreConstants.DisplayType.Detail));
    }
}
