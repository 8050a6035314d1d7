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

/// <summary>Redirects a refused user of the newsroom to an admin page that says so; others get Orchard's error page.</summary>
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
                && EditorialAccess.RolesOf(context.HttpContext.User).Count > 0
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

    // The page is part of the admin, so a user who may not enter that would be refused again and again.
    private static async Task<string?> PageAsync(RedirectContext<CookieAuthenticationOptions> context)
    {
        var services = context.HttpContext.RequestServices;
        var enters = await services.GetRequiredService<IAuthorizationService>()
            .AuthorizeAsync(context.HttpContext.User, AdminPermissions.AccessAdminPanel);
        return enters ? services.GetRequiredService<LinkGenerator>().GetPathByName(context.HttpContext, RefusedPage.RouteName) : null;
    }
}
