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
/// Who changes what one signs in with, such as the password or the second factor, stays signed in where that was done, and nowhere else.
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
            // Resolved late: it asks for the store, and that for its handlers.
            await http.RequestServices.GetRequiredService<SignInManager<IUser>>().RefreshSignInAsync(user);
        }
    }
}
