using OrchardCore;
using OrchardCore.Security.Permissions;
using SwanOrchard.Core.Content;

namespace SwanOrchard.Translations.Access;

/// <summary>Provides the module's permissions and the roles that have them by default.</summary>
public sealed class TranslationPermissionProvider : IPermissionProvider
{
    private static readonly Permission[] s_permissions = [TranslationPermissions.UseDesk];

    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>(s_permissions);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
    [
        new PermissionStereotype { Name = OrchardCoreConstants.Roles.Administrator, Permissions = s_permissions },
        new PermissionStereotype { Name = OrchardCoreConstants.Roles.Editor, Permissions = s_permissions },
        new PermissionStereotype { Name = nameof(EditorialRole.Translator), Permissions = s_permissions },
    ];
}
