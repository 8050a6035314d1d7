using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.Users;
using OrchardCore.Users.Handlers;
using OrchardCore.Users.Models;

namespace SwanOrchard.SignIn.Sessions;

/// <summary>
/// When users change their own sign-in data, such as the password or the second factor, keeps the session in which they did so and
/// ends all their others.
/// </summary>
public sealed class OwnAccountHandler : UserEventHandlerBase
{
    private readonly IHttpContextAccessor _httpContext;
    private readonly string _stampClaim;

    public OwnAccountHandler(IHttpContextAccessor httpContext, IOptions<IdentityOptions> options)
    {
        _httpContext = httpContext;
        _stampClaim = options.Value.ClaimsIdentity.SecurityStampClaimType;
    }

    public override async Task UpdatedAsync(UserUpdateContext context)
    {
        if (_httpContext.HttpContext is { Response.HasStarted: false } http
            && context.User is User { IsEnabled: true } user
            && http.User.FindFirstValue(ClaimTypes.NameIdentifier) == user.UserId
            && http.User.FindFirstValue(_stampClaim) is { } stamp
            && stamp != user.SecurityStamp)
        {
            // Resolved late: the manager depends on the user store, which depends on these handlers.
            await http.RequestServices.GetRequiredService<SignInManager<IUser>>().RefreshSignInAsync(user);
        }
    }
}
