using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.Admin;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;
using SwanOrchard.Core.Content;
using SwanOrchard.Newsroom.Saving;

namespace SwanOrchard.Newsroom.KeptForms;

/// <summary>Keeps a form while somebody types in it. The item itself, its drafts, versions and audit trail are left alone.</summary>
[Admin]
public sealed class KeptFormController : Controller
{
    private readonly KeptFormStore _store;
    private readonly IDataProtectionProvider _protection;
    private readonly IContentManager _contentManager;
    private readonly IAuthorizationService _authorization;
    private readonly OpenedContent _opened;

    public KeptFormController(
        KeptFormStore store,
        IDataProtectionProvider protection,
        IContentManager contentManager,
        IAuthorizationService authorization,
        OpenedContent opened)
    {
        _store = store;
        _protection = protection;
        _contentManager = contentManager;
        _authorization = authorization;
        _opened = opened;
    }

    /// <summary>Answers whoever wants to know whether the site does.</summary>
    [Admin("Newsroom/KeptForm/Alive", "SwanKeptFormAlive")]
    public IActionResult Alive() => NoContent();

    /// <summary>Keeps a form, unless somebody else has saved the item since it was opened.</summary>
    [HttpPost]
    [Admin("Newsroom/KeptForm/Keep", "SwanKeptFormKeep")]
    public async Task<IActionResult> Keep(string? type, [Bind(Prefix = EditConflictDriver.FieldPrefix)] EditConflictViewModel form)
    {
        if (KeptTicket.Of(Request, _protection) is not { } ticket || !ticket.IsOf(User))
        {
            return BadRequest();
        }

        var item = await _contentManager.GetAsync(ticket.ContentItemId, VersionOptions.Latest);
        if (item is null && !ContentTypeNames.Readable.Contains(type ?? ""))
        {
            return Json(new { state = "gone" });
        }

        if (!await _authorization.AuthorizeAsync(User, CommonPermissions.EditContent, item ?? await _contentManager.NewAsync(type!)))
        {
            return Json(new { state = "refused" });
        }

        if (item is not null && IsChanged(item, form))
        {
            return Json(new { state = "conflict" });
        }

        return Json(new { state = await _store.KeepAsync(ticket, Request.Form) ? "kept" : "large" });
    }

    /// <summary>Gives up what is kept, and shows the form as the item is stored.</summary>
    [HttpPost]
    [Admin("Newsroom/KeptForm/Discard", "SwanKeptFormDiscard")]
    public async Task<IActionResult> Discard()
    {
        if (KeptTicket.Of(Request, _protection) is not { } ticket || !ticket.IsOf(User))
        {
            return BadRequest();
        }

        await _store.DeleteAsync(ticket.UserId, ticket.ContentItemId);
        return LocalRedirect("~" + ticket.Path);
    }

    private bool IsChanged(ContentItem item, EditConflictViewModel form)
    {
        var stored = OpenedContent.Of(item);
        return form.OpenedOn != OpenedContent.Fingerprint(stored)
            && !(_opened.Read(form.Opened) is { } opened && EditMerge.AreSame(opened, stored));
    }
}
