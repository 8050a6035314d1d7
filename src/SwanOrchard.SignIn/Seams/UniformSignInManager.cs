using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OrchardCore.Users;
using OrchardCore.Users.Events;
using OrchardCore.Users.Models;

namespace SwanOrchard.SignIn.Seams;

/// <summary>Answers for a locked account as for an unknown user name: reporting the lock would reveal that the name exists.</summary>
public sealed class UniformSignInManager : SignInManager<IUser>
{
    public UniformSignInManager(
        UserManager<IUser> users,
        IHttpContextAccessor httpContext,
        IUserClaimsPrincipalFactory<IUser> claims,
        IOptions<IdentityOptions> options,
        ILogger<SignInManager<IUser>> logger,
        IAuthenticationSchemeProvider schemes,
        IUserConfirmation<IUser> confirmation)
        : base(users, httpContext, claims, options, logger, schemes, confirmation)
    {
    }

    public override async Task<SignInResult> CheckPasswordSignInAsync(IUser user, string password, bool lockoutOnFailure)
    {
        if (user is User { PasswordHash: null or "" })
        {
            // Someone who was invited and has set no password yet: without one to check, the response would come too fast.
            UserManager.PasswordHasher.HashPassword(user, password);
        }

        var wasLocked = await UserManager.IsLockedOutAsync(user);
        var result = await base.CheckPasswordSignInAsync(user, password, lockoutOnFailure);
        if (!result.IsLockedOut)
        {
            return result;
        }

        if (wasLocked)
        {
            // The password was not checked, so the response would come too fast.
            await UserManager.CheckPasswordAsync(user, password);
        }

        // So that the audit trail records the lockout.
        foreach (var events in Context.RequestServices.GetServices<ILoginFormEvent>())
        {
            await events.IsLockedOutAsync(user);
        }

        return SignInResult.Failed;
    }
}
