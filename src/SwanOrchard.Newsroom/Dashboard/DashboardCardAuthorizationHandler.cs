using Microsoft.AspNetCore.Authorization;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;
using OrchardCore.Security;

namespace SwanOrchard.Newsroom.Dashboard;

/// <summary>Hides dashboard cards that are of no use to the user's role.</summary>
public sealed class DashboardCardAuthorizationHandler : AuthorizationHandler<PermissionRequirement>
{
    private readonly IServiceProvider _services;

    // Resolved late: the lists need the database session, and creating that asks for authorization.
    public DashboardCardAuthorizationHandler(IServiceProvider services) => _services = services;

    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionRequirement requirement)
    {
        if (requirement.Permission.Name == CommonPermissions.ViewContent.Name
            && context.Resource is ContentItem { ContentType: var card }
            && card.StartsWith("Swan", StringComparison.Ordinal)
            && Lists().FirstOrDefault(list => list.Card == card) is { } found
            && !found.IsFor(context.User))
        {
            context.Fail(new AuthorizationFailureReason(this, $"{card} is not for this role."));
        }

        return Task.CompletedTask;
    }

    private IEnumerable<IDashboardList> Lists() =>
        (IEnumerable<IDashboardList>?)_services.GetService(typeof(IEnumerable<IDashboardList>)) ?? [];
}
