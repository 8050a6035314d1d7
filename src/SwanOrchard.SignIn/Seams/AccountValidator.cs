using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OrchardCore.Users;
using OrchardCore.Users.Models;

namespace SwanOrchard.SignIn.Seams;

/// <summary>
/// Asks for the account at every request of someone signed in: who was deleted or disabled, or lost a role or the password,
/// is out at once, and a new role counts at once. Orchard asks every half hour.
/// </summary>
/// <remarks>The cookie is not sent anew each time: such an answer could come after the one that signs out.</remarks>
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
