using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Theming;

namespace SwanOrchard.SignIn.Invitations;

/// <summary>Shows the page on which a password is set in the admin's theme, as Orchard does with its sign-in page.</summary>
public sealed class InvitationTheme : IThemeSelector
{
    private readonly IHttpContextAccessor _httpContext;
    private readonly IAdminThemeService _adminTheme;

    public InvitationTheme(IHttpContextAccessor httpContext, IAdminThemeService adminTheme)
    {
        _httpContext = httpContext;
        _adminTheme = adminTheme;
    }

    public async Task<ThemeSelectorResult?> GetThemeAsync() =>
        _httpContext.HttpContext?.GetRouteData().Values is { } route
        && route["area"] is "SwanOrchard.SignIn"
        && route["controller"] is "Invitation"
        && await _adminTheme.GetAdminThemeNameAsync() is { Length: > 0 } theme
            ? new() { Priority = 100, ThemeName = theme }
            : null;
}
