using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.Admin;
using SwanOrchard.Newsroom.Roles;

namespace SwanOrchard.Newsroom.Seams;

/// <summary>
/// Redirects a refused user of the newsroom to an admin page that says so, and one who may not enter the admin to a page that says what
/// they lack; others get Orchard's error page.
/// </summary>
public sealed class RefusalEvents : IPostConfigureOptions<CookieAuthenticationOptions>
{
    public void PostConfigure(string? name, CookieAuthenticationOptions options)
    {
        if (name != IdentityConstants.ApplicationScheme)
        {
            return;
        }

        var others = options.Events.OnRedirectToAccessDenied;
        options.Events.OnRedirectToAccessDenied = async context =>
        {
            // A script of the admin expects the bare status.
            if (context.Request.Headers.XRequestedWith != "XMLHttpRequest"
                && await PageAsync(context) is { } page)
            {
                context.Response.Redirect(page);
            }
            else
            {
                await others(context);
            }
        };
    }

    // The page of the admin would refuse a user who may not enter that again and again.
    private static async Task<string?> PageAsync(RedirectContext<CookieAuthenticationOptions> context)
    {
        var services = context.HttpContext.RequestServices;
        var enters = await services.GetRequiredService<IAuthorizationService>()
            .AuthorizeAsync(context.HttpContext.User, AdminPermissions.AccessAdminPanel);
        var hasRole = EditorialAccess.RolesOf(context.HttpContext.User).Count > 0;
        return (enters, hasRole) switch
        {
            (true, true) => Path(RefusedPage.RouteName),
            (false, _) => Path(NoRolePage.RouteName),
            _ => null,
        };

        string? Path(string route) => services.GetRequiredService<LinkGenerator>().GetPathByName(context.HttpContext, route);
    }
}
