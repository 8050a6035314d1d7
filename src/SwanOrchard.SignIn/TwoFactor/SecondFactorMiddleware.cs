using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Users;
using OrchardCore.Users.Events;

namespace SwanOrchard.SignIn.TwoFactor;

/// <summary>
/// Refuses who still has to set up the second factor where no page can lead there: Orchard asks for it on its pages alone.
/// </summary>
public sealed class SecondFactorMiddleware
{
    private static readonly PathString s_api = "/api";

    private readonly RequestDelegate _next;

    public SecondFactorMiddleware(RequestDelegate next) => _next = next;

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
