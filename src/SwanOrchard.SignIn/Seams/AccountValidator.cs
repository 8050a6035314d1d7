using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OrchardCore.Users;
using OrchardCore.Users.Models;

namespace SwanOrchard.SignIn.Seams;

/// <summary>
/// Checks the account on every request of a signed-in user; Orchard checks every half hour. A user who was deleted or disabled, lost a
/// role or whose password changed is signed out at once, and a new role takes effect at once.
/// </summary>
/// <remarks>The cookie is not renewed each time: such a response could arrive after the one that signs the user out.</remarks>
public sealed class AccountValidator : SecurityStampValidator<IUser>
{
    public AccountValidator(IOptions<SecurityStampValidatorOptions> options, SignInManager<IUser> signIn, ILoggerFactory logger)
        : base(options, signIn, logger)
    {
    }

    public override async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        if (await VerifySecurityStamp(context.Principal) is not User { IsEnabled: true } user)
        {
            context.RejectPrincipal();
            await SignInManager.SignOutAsync();
        }
        else if (user.RoleNames.All(context.Principal!.IsInRole))
        {
            await base.ValidateAsync(context);
        }
        else
        {
            await SecurityStampVerified(user, context);
        }
    }
}
