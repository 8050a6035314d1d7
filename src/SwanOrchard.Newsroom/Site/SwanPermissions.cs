using OrchardCore.Security.Permissions;

namespace SwanOrchard.Newsroom.Site;

/// <summary>The module's own permissions.</summary>
public static class SwanPermissions
{
    public static readonly Permission ManageSettings = new("ManageSwanSettings", "Manage the newsroom's settings");

    /// <summary>To take a person off every page.</summary>
    public static readonly Permission WithdrawConsent = new("WithdrawSwanConsent", "Withdraw a person's consent to be named");
}
