using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Notify;
using SwanOrchard.Newsroom.IndexFills;
using SwanOrchard.Newsroom.Site;

namespace SwanOrchard.Newsroom.Consent;

/// <summary>Removes a person who no longer agrees to be named from every page.</summary>
/// <remarks>Names and email addresses travel in request bodies, not in URLs, which logs and histories keep.</remarks>
[Admin]
public sealed class ConsentController : Controller
{
    // Keys of TempData, which carries the person to the page after a withdrawal: encrypted, and once only.
    private const string Names = "SwanConsentNames";
    private const string Email = "SwanConsentEmail";

    private readonly ConsentService _consent;
    private readonly IAuthorizationService _authorization;
    private readonly IndexFiller _fills;
    private readonly FreedStorage _freed;
    private readonly INotifier _notifier;
    private readonly IHtmlLocalizer H;

    public ConsentController(
        ConsentService consent,
        IAuthorizationService authorization,
        IndexFiller fills,
        FreedStorage freed,
        INotifier notifier,
        IHtmlLocalizer<ConsentController> localizer)
    {
        _consent = consent;
        _authorization = authorization;
        _fills = fills;
        _freed = freed;
        _notifier = notifier;
        H = localizer;
    }

    /// <summary>The page, with the mentions that remain after a withdrawal.</summary>
    [Admin("Newsroom/Consent", "SwanConsent")]
    public async Task<IActionResult> Index()
    {
        if (!await IsAllowedAsync())
        {
            return Forbid();
        }

        return TempData[Names] is string[] names
            ? await ShowAsync(null, await _consent.MentionsAsync(new() { Names = names, Email = TempData[Email] as string }))
            : await ShowAsync(null);
    }

    /// <summary>The page with the people whose name or email address contains the text.</summary>
    [HttpPost]
    [Admin("Newsroom/Consent/Search", "SwanConsentSearch")]
    public async Task<IActionResult> Search(string? search) => await IsAllowedAsync() ? await ShowAsync(search) : Forbid();

    /// <summary>Says first what will be deleted, and does it once that is confirmed.</summary>
    [HttpPost]
    [Admin("Newsroom/Consent/Withdraw", "SwanConsentWithdraw")]
    public async Task<IActionResult> Withdraw(string? email, string? name, bool confirmed = false)
    {
        if (!await IsAllowedAsync())
        {
            return Forbid();
        }

        if (string.IsNullOrWhiteSpace(email) && string.IsNullOrWhiteSpace(name))
        {
            return BadRequest();
        }

        if (!confirmed && await _consent.FindAsync(email, name ?? "") is { IsKept: true } found)
        {
            ModelState.Clear();
            return View("Confirm", found);
        }

        if (await _fills.ProgressAsync() is { } percent)
        {
            await _notifier.WarningAsync(H[
                "Consent can't be withdrawn yet, and nothing was deleted. After an update, the site is still going through past versions "
                    + "and the audit trail ({0} % done). Try again in a few minutes.",
                percent]);
            return RedirectToAction(nameof(Index));
        }

        var (record, person) = await _consent.WithdrawAsync(email, name ?? "", User.Identity?.Name ?? "");
        if (record is null)
        {
            await _notifier.WarningAsync(H["No contact with this name or email was found."]);
        }
        else
        {
            await _notifier.SuccessAsync(H["{0} was deleted everywhere. Items changed: {1}.", record.Person, record.Items]);
            if (_freed.LeavesLog)
            {
                await _notifier.InformationAsync(H[
                    "The name may remain in the database server's own log until that is overwritten, and in backups. Ask whoever runs the "
                        + "server if this is urgent."]);
            }
        }

        // Redirects, so that reloading the page does not withdraw again.
        TempData[Names] = person.Names.ToArray();
        TempData[Email] = person.Email;
        return RedirectToAction(nameof(Index));
    }

    private Task<bool> IsAllowedAsync() => _authorization.AuthorizeAsync(User, SwanPermissions.WithdrawConsent);

    private async Task<IActionResult> ShowAsync(string? search, ConsentPerson? withdrawn = null)
    {
        ModelState.Clear();
        return View(nameof(Index), new ConsentViewModel
        {
            Search = search,
            People = withdrawn is not null ? [withdrawn] : string.IsNullOrWhiteSpace(search) ? null : await _consent.SearchAsync(search),
            Records = await _consent.RecordsAsync(),
        });
    }
}
