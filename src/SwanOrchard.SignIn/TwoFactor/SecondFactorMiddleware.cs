using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Users;
using OrchardCore.Users.Events;

namespace SwanOrchard.SignIn.TwoFactor;

/// <summary>
/// Answers 403 to API and other non-page requests of users who must still set up a second factor: Orchard enforces that on pages only.
/// </summary>
public sealed class SecondFactorMiddleware
{
    private static readonly PathString s_api = "/api";

    private readonly RequestDelegate _next;

    public SecondFactorMiddleware(RequestDelegate next) => _next = next;

    /// <summary>Answers 403 without a body where a required second factor is missing; otherwise passes the request on.</summary>
    public async Task InvokeAsync(HttpContext context)
    {
        if (IsNoPage(context)
            && context.User.HasClaim(claim => claim.Type == UserConstants.TwoFactorAuthenticationClaimType)
            && await context.RequestServices.GetRequiredService<UserManager<IUser>>().GetUserAsync(context.User) is { } user
            && await context.RequestServices.GetRequiredService<ITwoFactorAuthenticationHandlerCoordinator>().IsRequiredAsync(user))
        {
            if (context.Features.Get<IStatusCodePagesFeature>() is { } pages)
            {
                pages.Enabled = false;
            }

            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }

        await _next(context);
    }

    private static bool IsNoPage(HttpContext context) =>
        context.Request.Path.StartsWithSegments(s_api, StringComparison.OrdinalIgnoreCase)
        || (context.GetEndpoint() is { } endpoint && endpoint.Metadata.GetMetadata<ActionDescriptor>() is null);
}
