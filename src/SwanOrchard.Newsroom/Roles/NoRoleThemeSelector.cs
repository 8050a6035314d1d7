using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Theming;

namespace SwanOrchard.Newsroom.Roles;

/// <summary>Shows <see cref="RefusedController.NoRole"/> in the admin's theme, as the page for signing in is.</summary>
public sealed class NoRoleThemeSelector : IThemeSelector
{
    // Above the site's own theme.
    private const int Priority = 100;

    private readonly IAdminThemeService _themes;
    private readonly IHttpContextAccessor _httpContext;

    public NoRoleThemeSelector(IAdminThemeService themes, IHttpContextAccessor httpContext)
    {
        _themes = themes;
        _httpContext = httpContext;
    }

    public async Task<ThemeSelectorResult?> GetThemeAsync() =>
        _httpContext.HttpContext?.GetEndpoint()?.Metadata.GetMetadata<RouteNameMetadata>()?.RouteName == NoRolePage.RouteName
        && await _themes.GetAdminThemeNameAsync() is { Length: > 0 } name
            ? new() { Priority = Priority, ThemeName = name }
            : null;
}
