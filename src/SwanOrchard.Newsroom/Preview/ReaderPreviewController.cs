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

/// <summary>Shows a draft in the theme and in its language, to those who may see it: what is saved, or what is being typed.</summary>
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

    public async Task<IActionResult> Show(string language, string contentItemId)
    {
        var languages = await _site.GetLanguagesAsync();

        // While it is being typed, the draft stands in for the published item.
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

        // The admin's links to a page lead here; without a draft there is nothing else to see than what readers see.
        if (!typing && item.Published && PathRules.PathOf(item) is { } path)
        {
            return LocalRedirect($"~/{path}");
        }

        // A page model needs an address; this one is not saved.
        if (PathRules.PathOf(item) is null)
        {
            item.Alter<AutoroutePart>(route => route.Path =
                ItemPaths.Propose(item.ContentType, language, item.DisplayText ?? "", item.ContentItemId, languages));
        }

        return View(await _display.BuildDisplayAsync(item, _updateModel.ModelUpdater, OrchardCore.OrchardCoreConstants.DisplayType.Detail));
    }
}
