using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OrchardCore.Users;
using OrchardCore.Users.Events;

namespace SwanOrchard.SignIn.Seams;

/// <summary>Answers for a locked account as for a name that nobody has: being locked would tell that there is such a name.</summary>
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
        var wasLocked = await UserManager.IsLockedOutAsync(user);
        var result = await base.CheckPasswordSignInAsync(user, password, lockoutOnFailure);
        if (!result.IsLockedOut)
        {
            return result;
        }

        if (wasLocked)
        {
            // The password was not looked at; the time that takes would be missing.
            await UserManager.CheckPasswordAsync(user, password);
        }

        // The audit trail keeps it.
        foreach (var events in Context.RequestServices.GetServices<ILoginFormEvent>())
        {
            await events.IsLockedOutAsync(user);
        }

        return SignInResult.Failed;
    }
}
