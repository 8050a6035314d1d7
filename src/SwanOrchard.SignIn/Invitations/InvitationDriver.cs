using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Users.Models;

namespace SwanOrchard.SignIn.Invitations;

/// <summary>Marks accounts that wait for their person in the list of users, and leads to their invitation.</summary>
public sealed class InvitationDriver : DisplayDriver<User>
{
    public override IDisplayResult? Display(User user, BuildDisplayContext context) => InvitationLinks.IsOpen(user)
        ? View("SwanInvitation_SummaryAdmin", user).Location("SummaryAdmin", "Actions:2")
        : null;
}
