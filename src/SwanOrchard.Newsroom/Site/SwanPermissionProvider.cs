using OrchardCore;
using OrchardCore.Security.Permissions;

namespace SwanOrchard.Newsroom.Site;

/// <summary>Provides the module's permissions and the roles that have them by default.</summary>
public sealed class SwanPermissionProvider : IPermissionProvider
{
    private static readonly Permission[] s_permissions =
        [SwanPermissions.ManageSettings, SwanPermissions.WithdrawConsent, SwanPermissions.RestoreDeleted];

    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>(s_permissions);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
    [
        new PermissionStereotype { Name = OrchardCoreConstants.Roles.Administrator, Permissions = s_permissions },
        new PermissionStereotype
        {
            Name = OrchardCoreConstants.Roles.Editor,
            Permissions = [SwanPermissions.WithdrawConsent, SwanPermissions.RestoreDeleted],
        },
    ];
}
