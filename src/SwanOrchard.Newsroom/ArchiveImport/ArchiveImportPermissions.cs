using OrchardCore;
using OrchardCore.Security.Permissions;

namespace SwanOrchard.Newsroom.ArchiveImport;

/// <summary>Who may import archives.</summary>
public sealed class ArchiveImportPermissions : IPermissionProvider
{
    /// <summary>To store whatever an archive holds, as if it had always been here.</summary>
    public static readonly Permission ImportArchives = new("ImportSwanArchives", "Import archives of old sites", isSecurityCritical: true);

    private static readonly Permission[] s_permissions = [ImportArchives];

    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>(s_permissions);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
        [new PermissionStereotype { Name = OrchardCoreConstants.Roles.Administrator, Permissions = s_permissions }];
}
