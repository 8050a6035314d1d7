using System.Security.Claims;
using OrchardCore.Roles;
using OrchardCore.Settings;
using OrchardCore.Users.Models;

namespace SwanOrchard.SignIn.TwoFactor;

/// <summary>Tells whether administrators can still sign in with a password alone.</summary>
public sealed class TwoFactorAdvice
{
    private readonly ISiteService _siteService;
    private readonly ISystemRoleProvider _roles;

    public TwoFactorAdvice(ISiteService siteService, ISystemRoleProvider roles)
    {
        _siteService = siteService;
        _roles = roles;
    }

    /// <summary>Whether the user is an administrator and should therefore see the advice.</summary>
    public bool IsFor(ClaimsPrincipal user) => user.IsInRole(_roles.GetAdminRole().RoleName);

    /// <summary>Whether the site requires a second factor of all administrators.</summary>
    public async Task<bool> IsRequiredAsync()
    {
        var site = await _siteService.GetSiteSettingsAsync();
        var roles = site.GetOrCreate<RoleLoginSettings>();
        return site.GetOrCreate<TwoFactorLoginSettings>().RequireTwoFactorAuthentication
            || (roles.RequireTwoFactorAuthenticationForSpecificRoles
                && roles.Roles?.Contains(_roles.GetAdminRole().RoleName, StringComparer.OrdinalIgnoreCase) == true);
    }
}
