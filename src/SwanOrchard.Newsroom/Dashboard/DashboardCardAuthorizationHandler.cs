using Microsoft.AspNetCore.Authorization;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;
using OrchardCore.Security;

namespace SwanOrchard.Newsroom.Dashboard;

/// <summary>Keeps from the dashboard the cards that are no use to one's role.</summary>
public sealed class DashboardCardAuthorizationHandler : AuthorizationHandler<PermissionRequirement>
{
    private readonly IServiceProvider _services;

    // The lists ask the database, which asks for authorization while it is being made.
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
