using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.Admin;
using OrchardCore.ContentManagement;
using OrchardCore.DisplayManagement.Notify;
using SwanOrchard.Newsroom.Site;
using YesSql;

namespace SwanOrchard.Newsroom.RecycleBin;

/// <summary>The page of deleted items, and the way back.</summary>
[Admin]
public sealed class RecycleBinController : Controller
{
    private readonly BinStore _bin;
    private readonly RestoredPaths _paths;
    private readonly IContentManager _contentManager;
    private readonly IAuthorizationService _authorization;
    private readonly INotifier _notifier;
    private readonly ISession _session;
    private readonly IHtmlLocalizer H;

    public RecycleBinController(
        BinStore bin,
        RestoredPaths paths,
        IContentManager contentManager,
        IAuthorizationService authorization,
        INotifier notifier,
        ISession session,
        IHtmlLocalizer<RecycleBinController> localizer)
    {
        _bin = bin;
        _paths = paths;
        _contentManager = contentManager;
        _authorization = authorization;
        _notifier = notifier;
        _session = session;
        H = localizer;
    }

    /// <summary>The page.</summary>
    [Admin("Newsroom/Bin", "SwanBin")]
    public async Task<IActionResult> Index() => await IsAllowedAsync() ? View(await _bin.ListAsync()) : Forbid();

    /// <summary>Brings an item back as a draft.</summary>
    [HttpPost]
    [Admin("Newsroom/Bin/Restore", "SwanBinRestore")]
    public async Task<IActionResult> Restore(string? contentItemId)
    {
        if (!await IsAllowedAsync())
        {
            return Forbid();
        }

        if (await _bin.FindAsync(contentItemId ?? "") is not (var entry, var version))
        {
            await _notifier.WarningAsync(H["This item is no longer in the bin."]);
            return RedirectToAction(nameof(Index));
        }

        var item = await _contentManager.LoadAsync(version);
        var said = await _paths.SettleAsync(item);
        var result = await _contentManager.RestoreAsync(item);
        if (!result.Succeeded)
        {
            await _session.CancelAsync();
            await _notifier.ErrorAsync(H[
                "“{0}” was not restored. {1}", entry.Title, string.Join(' ', result.Errors.Select(error => error.ErrorMessage))]);
            return RedirectToAction(nameof(Index));
        }

        _bin.Remove(entry);
        await _notifier.SuccessAsync(H[
            "“{0}” is back, as a draft. <a href=\"{1}\">Open it</a>",
            entry.Title,
            Url.Action("Edit", "Admin", new { area = "OrchardCore.Contents", contentItemId = entry.ContentItemId })!]);
        foreach (var path in said)
        {
            await _notifier.WarningAsync(path);
        }

        return RedirectToAction(nameof(Index));
    }

    private Task<bool> IsAllowedAsync() => _authorization.AuthorizeAsync(User, SwanPermissions.RestoreDeleted);
}
