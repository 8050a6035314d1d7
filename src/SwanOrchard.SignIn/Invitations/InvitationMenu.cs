using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;
using OrchardCore.Users;
using OrchardCore.Users.Models;

namespace SwanOrchard.SignIn.Invitations;

/// <summary>Adds the form to the admin menu, beside the list of users.</summary>
public sealed class InvitationMenu : AdminNavigationProvider
{
    private static readonly RouteValueDictionary s_route = new() { { "area", "SwanOrchard.SignIn" } };

    private readonly IStringLocalizer S;

    public InvitationMenu(IStringLocalizer<InvitationMenu> localizer) => S = localizer;

    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(S["Access Control"], access => access
            .Add(S["Invite a person"], S["Users"].PrefixPosition("1"), invite => invite
                .Action(nameof(InvitationsController.Invite), "Invitations", s_route)
                .Permission(UsersPermissions.EditUsers)
                .Resource(new User())
                .LocalNav()));
        return ValueTask.CompletedTask;
    }
}
