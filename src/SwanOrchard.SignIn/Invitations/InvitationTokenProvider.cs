using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OrchardCore.Users;

namespace SwanOrchard.SignIn.Invitations;

/// <summary>Makes and checks the secret of an invitation's link. It ends with the security stamp of its account.</summary>
public sealed class InvitationTokenProvider : DataProtectorTokenProvider<IUser>
{
    public InvitationTokenProvider(
        IDataProtectionProvider protection, IOptions<InvitationTokenOptions> options, ILogger<InvitationTokenProvider> logger)
        : base(protection, options, logger)
    {
    }
}
