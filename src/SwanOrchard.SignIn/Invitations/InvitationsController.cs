using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using OrchardCore.Admin;
using OrchardCore.Localization;
using OrchardCore.Security.Services;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using OrchardCore.Users.Services;
using SwanOrchard.Shared;

namespace SwanOrchard.SignIn.Invitations;

/// <summary>Where an administrator invites people.</summary>
[Admin]
public sealed class InvitationsController : Controller
{
    private readonly InvitationLinks _links;
    private readonly IUserService _userService;
    private readonly UserManager<IUser> _users;
    private readonly IRoleService _roles;
    private readonly ILocalizationService _localization;
    private readonly IAuthorizationService _authorization;
    private readonly IStringLocalizer S;

    public InvitationsController(
        InvitationLinks links,
        IUserService userService,
        UserManager<IUser> users,
        IRoleService roles,
        ILocalizationService localization,
        IAuthorizationService authorization,
        IStringLocalizer<InvitationsController> localizer)
    {
        _links = links;
        _userService = userService;
        _users = users;
        _roles = roles;
        _localization = localization;
        _authorization = authorization;
        S = localizer;
    }

    /// <summary>The form.</summary>
    [HttpGet]
    [Admin("Users/Invite", "SwanInvite")]
    public async Task<IActionResult> Invite() =>
        await MayInviteAsync(new()) ? View(await FillAsync(new() { Language = CultureInfo.CurrentUICulture.Name })) : Forbid();

    /// <summary>Makes the account, without a password.</summary>
    [HttpPost]
    [Admin("Users/Invite", "SwanInvite")]
    public async Task<IActionResult> Invite(InviteViewModel model)
    {
        var user = new User { UserName = model.UserName?.Trim(), Email = model.Email?.Trim() };
        if (!await MayInviteAsync(user))
        {
            return Forbid();
        }

        await FillAsync(model);
        if (string.IsNullOrEmpty(user.Email))
        {
            ModelState.AddModelError(nameof(model.Email), S["An email address is needed."]);
        }

        if (ModelState.IsValid)
        {
            // Roles that may not be given are not taken, wherever they come from.
            user.RoleNames = [.. model.AssignableRoles.Intersect(model.Roles, StringComparer.OrdinalIgnoreCase)];
            if (model.Languages.FirstOrDefault(language => language == model.Language) is { } language)
            {
                UserLanguage.Keep(user, language);
            }

            await _userService.CreateUserAsync(
                user, "", (key, message) => ModelState.AddModelError(key.Replace("User.", "", StringComparison.Ordinal), message));
        }

        return ModelState.IsValid ? RedirectToAction(nameof(Invitation), new { id = user.UserId }) : View(model);
    }

    /// <summary>Where a link is made for an account that waits for its person.</summary>
    [HttpGet]
    [Admin("Users/Invitation/{id}", "SwanInvitation")]
    public async Task<IActionResult> Invitation(string id) => await FindAsync(id) switch
    {
        null => NotFound(),
        var user when !await MayInviteAsync(user) => Forbid(),
        var user => View(new InvitationViewModel(user, _links.Days)),
    };

    /// <summary>Makes a link, and mails it or shows it.</summary>
    [HttpPost]
    [ActionName(nameof(Invitation))]
    [Admin("Users/Invitation/{id}", "SwanInvitation")]
    public async Task<IActionResult> MakeLink(string id, bool mail)
    {
        if (await FindAsync(id) is not { } user)
        {
            return NotFound();
        }

        if (!await MayInviteAsync(user))
        {
            return Forbid();
        }

        var link = await _links.NewLinkAsync(user);
        return View(new InvitationViewModel(user, _links.Days, link, mail && await _links.MailAsync(user, link)));
    }

    private async Task<User?> FindAsync(string id) =>
        await _users.FindByIdAsync(id) is User user && InvitationLinks.IsOpen(user) ? user : null;

    private Task<bool> MayInviteAsync(User user) => _authorization.AuthorizeAsync(User, UsersPermissions.EditUsers, user);

    private async Task<InviteViewModel> FillAsync(InviteViewModel model)
    {
        var roles = new List<string>();
        foreach (var role in await _roles.GetAssignableRolesAsync())
        {
            if (await _authorization.AuthorizeAsync(User, UsersPermissions.AssignRoleToUsers, role))
            {
                roles.Add(role.RoleName);
            }
        }

        model.AssignableRoles = [.. roles.Order(StringComparer.CurrentCulture)];
        model.Languages = [.. (await _localization.GetSupportedCulturesAsync()).Where(language => language.Length > 0)];
        return model;
    }
}
