using System.Security.Claims;
using OrchardCore.Roles;
using SwanOrchard.Core.Content;

namespace SwanOrchard.Newsroom.Roles;

/// <summary>What a signed-in user may do by the newsroom's table of roles.</summary>
public sealed class EditorialAccess
{
    private static readonly EditorialRole[] s_roles = Enum.GetValues<EditorialRole>();

    private readonly ISystemRoleProvider _systemRoles;

    public EditorialAccess(ISystemRoleProvider systemRoles) => _systemRoles = systemRoles;

    /// <summary>The names of the roles whose members may publish their own work.</summary>
    public IReadOnlyList<string> EditingRoles => [_systemRoles.GetAdminRole().RoleName, nameof(EditorialRole.Editor)];

    /// <summary>Whether the user is an administrator, to whom the table does not apply.</summary>
    public bool IsAdministrator(ClaimsPrincipal user) => user.IsInRole(_systemRoles.GetAdminRole().RoleName);

    /// <summary>The user's roles in the newsroom; empty for an administrator who has no such role.</summary>
    public static IReadOnlyList<EditorialRole> RolesOf(ClaimsPrincipal user) =>
        [.. s_roles.Where(role => user.IsInRole(role.ToString()))];

    /// <summary>Whether the user has the role or is an administrator.</summary>
    public bool IsAtLeast(ClaimsPrincipal user, EditorialRole role) => IsAdministrator(user) || user.IsInRole(role.ToString());

    /// <summary>Whether the user is an administrator or the table allows the action.</summary>
    public bool May(ClaimsPrincipal user, EditorialAction action, EditorialItem item) =>
        IsAdministrator(user) || EditorialRules.May(RolesOf(user), action, item);
}
