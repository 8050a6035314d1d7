using OrchardCore.Security.Permissions;

namespace SwanOrchard.Newsroom.Site;

/// <summary>The module's own permissions.</summary>
public static class SwanPermissions
{
    /// <summary>Permission to change the newsroom's settings.</summary>
    public static readonly Permission ManageSettings = new("ManageSwanSettings", "Manage the newsroom's settings");

    /// <summary>Permission to remove a person from every page.</summary>
    public static readonly Permission WithdrawConsent = new("WithdrawSwanConsent", "Withdraw a person's consent to be named");

    /// <summary>Permission to restore deleted items from the bin.</summary>
    public static readonly Permission RestoreDeleted = new("RestoreSwanContent", "Restore deleted items from the bin");
}
