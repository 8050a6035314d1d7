using Microsoft.AspNetCore.Identity;

namespace SwanOrchard.SignIn.Invitations;

/// <summary>How long the link of an invitation leads somewhere.</summary>
public sealed class InvitationTokenOptions : DataProtectionTokenProviderOptions
{
    /// <summary>The name of the token provider.</summary>
    public const string ProviderName = "SwanInvitation";

    public InvitationTokenOptions()
    {
        Name = ProviderName;
        TokenLifespan = TimeSpan.FromDays(7);
    }
}
