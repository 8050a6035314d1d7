using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.Localization;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Users;
using OrchardCore.Users.Services;

namespace SwanOrchard.SignIn.Invitations;

/// <summary>Where an invited person sets a password. Whoever has the link is let in, once.</summary>
[AllowAnonymous]
public sealed class InvitationController : Controller
{
    private readonly InvitationLinks _links;
    private readonly UserManager<IUser> _users;
    private readonly IUserService _userService;
    private readonly INotifier _notifier;
    private readonly IStringLocalizer S;
    private readonly IHtmlLocalizer H;

    public InvitationController(
        InvitationLinks links,
        UserManager<IUser> users,
        IUserService userService,
        INotifier notifier,
        IStringLocalizer<InvitationController> localizer,
        IHtmlLocalizer<InvitationController> htmlLocalizer)
    {
        _links = links;
        _users = users;
        _userService = userService;
        _notifier = notifier;
        S = localizer;
        H = htmlLocalizer;
    }

    /// <summary>The form.</summary>
    [HttpGet]
    [Route("Invitation")]
    public async Task<IActionResult> Accept(string? user, string? code) =>
        await _links.FindAsync(user, code) is { } found
            ? Form(new() { User = found.UserId, Code = code!, UserName = found.UserName })
            : Refuse();

    /// <summary>Sets the password. The link leads nowhere afterwards.</summary>
    /// <remarks>The link's secret is what lets a person in: the form needs no cookie, and is none the worse for losing them.</remarks>
    [HttpPost]
    [IgnoreAntiforgeryToken]
    [Route("Invitation")]
    public async Task<IActionResult> Accept(AcceptViewModel model)
    {
        if (await _links.FindAsync(model.User, model.Code) is not { } user)
        {
            return Refuse();
        }

        model.UserName = user.UserName;
        if (string.IsNullOrEmpty(model.Password))
        {
            ModelState.AddModelError(nameof(model.Password), S["Choose a password."]);
        }
        else if (model.Password != model.Again)
        {
            ModelState.AddModelError(nameof(model.Again), S["The two passwords are not the same."]);
        }
        else
        {
            var token = await _users.GeneratePasswordResetTokenAsync(user);
            await _userService.ResetPasswordAsync(user.UserName, token, model.Password, ModelState.AddModelError);
        }

        if (!ModelState.IsValid)
        {
            return Form(model);
        }

        await _notifier.SuccessAsync(H["Your password is set. Sign in with it."]);
        return LocalRedirect("~/Login");
    }

    private ViewResult Form(AcceptViewModel model)
    {
        Settle();
        return View(nameof(Accept), model);
    }

    private ViewResult Refuse()
    {
        Settle();
        Response.StatusCode = StatusCodes.Status404NotFound;
        return View("Refused");
    }

    // The headers of the admin. The link is told to no other site.
    private void Settle()
    {
        AdminAttribute.Apply(HttpContext);
        Response.Headers["Referrer-Policy"] = "no-referrer";
    }
}
