using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.Admin;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;
using OrchardCore.DisplayManagement.Notify;
using SwanOrchard.Core.Content;
using SwanOrchard.Newsroom.RecycleBin;
using SwanOrchard.Newsroom.Roles;
using YesSql;

namespace SwanOrchard.Newsroom.Versions;

/// <summary>The page of an item's versions, for editors.</summary>
[Admin]
public sealed class VersionsController : Controller
{
    private readonly ItemVersions _versions;
    private readonly VersionComparison _comparison;
    private readonly RestoredPaths _paths;
    private readonly EditorialAccess _access;
    private readonly IAuthorizationService _authorization;
    private readonly INotifier _notifier;
    private readonly ISession _session;
    private readonly IHtmlLocalizer H;

    public VersionsController(
        ItemVersions versions,
        VersionComparison comparison,
        RestoredPaths paths,
        EditorialAccess access,
        IAuthorizationService authorization,
        INotifier notifier,
        ISession session,
        IHtmlLocalizer<VersionsController> localizer)
    {
        _versions = versions;
        _comparison = comparison;
        _paths = paths;
        _access = access;
        _authorization = authorization;
        _notifier = notifier;
        _session = session;
        H = localizer;
    }

    /// <summary>The page: the versions, and what changed between two of them.</summary>
    /// <param name="contentItemId">The item.</param>
    /// <param name="from">A version id; the one before the latest if empty.</param>
    /// <param name="to">Another; the latest if empty. Which of the two is earlier does not matter.</param>
    [Admin("Newsroom/Versions/{contentItemId}", "SwanVersions")]
    public async Task<IActionResult> Index(string contentItemId, string? from = null, string? to = null)
    {
        var (latest, refusal) = await FindAsync(contentItemId);
        if (latest is null)
        {
            return refusal;
        }

        var versions = await _versions.ListAsync(contentItemId);
        var rows = versions.Select(version => new VersionRow(
            version.ContentItemVersionId, version.ModifiedUtc, version.Author ?? "", version.Published, version.Latest)).ToArray();
        var (later, earlier) = (Index(to, 0), Index(from, 1));
        (later, earlier) = (Math.Min(later, earlier), Math.Max(later, earlier));
        return View(new VersionsViewModel
        {
            ContentItemId = contentItemId,
            Title = latest.DisplayText ?? "",
            Language = latest.TryGet<LocalizationPart>(out var localization) ? localization.Culture ?? "" : "",
            Versions = rows,
            From = earlier < rows.Length ? rows[earlier] : null,
            To = later < rows.Length ? rows[later] : null,
            Changes = earlier < rows.Length ? await _comparison.CompareAsync(versions[earlier], versions[later]) : [],
        });

        int Index(string? id, int otherwise)
        {
            var index = Array.FindIndex(rows, row => row.Id == id);
            return index < 0 ? otherwise : index;
        }
    }

    /// <summary>Restores a version as a draft.</summary>
    [HttpPost]
    [Admin("Newsroom/RestoreVersion", "SwanVersionsRestore")]
    public async Task<IActionResult> Restore(string contentItemId, string versionId)
    {
        var (latest, refusal) = await FindAsync(contentItemId);
        if (latest is null)
        {
            return refusal;
        }

        if ((await _versions.ListAsync(contentItemId)).FirstOrDefault(known => known.ContentItemVersionId == versionId) is not { } version)
        {
            await _notifier.WarningAsync(H["This version no longer exists."]);
            return RedirectToAction(nameof(Index), new { contentItemId });
        }

        IReadOnlyList<LocalizedHtmlString> said = [];
        var result = await _versions.RestoreAsync(latest, version, async draft => said = await _paths.SettleAsync(draft));
        if (!result.Succeeded)
        {
            await _session.CancelAsync();
            var errors = string.Join(' ', result.Errors.Select(error => error.ErrorMessage));
            await _notifier.ErrorAsync(H["“{0}” was not restored. {1}", latest.DisplayText ?? "", errors]);
            return RedirectToAction(nameof(Index), new { contentItemId });
        }

        await _notifier.SuccessAsync(H["The version is the draft now. Readers see no change until you publish it."]);
        foreach (var path in said)
        {
            await _notifier.WarningAsync(path);
        }

        return RedirectToAction("Edit", "Admin", new { area = "OrchardCore.Contents", contentItemId });
    }

    private async Task<(ContentItem? Latest, IActionResult Refusal)> FindAsync(string contentItemId)
    {
        if (await _versions.LatestAsync(contentItemId) is not { } latest || !ContentTypeNames.Readable.Contains(latest.ContentType))
        {
            return (null, NotFound());
        }

        return _access.IsAtLeast(User, EditorialRole.Editor)
            && await _authorization.AuthorizeAsync(User, CommonPermissions.EditContent, latest)
                ? (latest, Ok())
                : (null, Forbid());
    }
}
