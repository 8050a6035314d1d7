using OrchardCore.Users.Models;

namespace SwanOrchard.SignIn.Invitations;

/// <summary>What became of an invitation.</summary>
/// <param name="User">The person who is invited.</param>
/// <param name="Days">How many days a link is good for.</param>
/// <param name="Link">The link, shown once; null before it is made.</param>
/// <param name="IsMailed">Whether it was mailed.</param>
public sealed record InvitationViewModel(User User, int Days, string? Link = null, bool IsMailed = false);
