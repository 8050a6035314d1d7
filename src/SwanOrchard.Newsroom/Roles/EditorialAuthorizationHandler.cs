using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;
using OrchardCore.Security;
using SwanOrchard.Core.Content;
using SwanOrchard.Newsroom.Content;

namespace SwanOrchard.Newsroom.Roles;

/// <summary>
/// Decides for everyone with a role of the newsroom, behind every door that asks Orchard's permissions of an article,
/// organization or page. It fails what the table does not allow, so that no other grant opens the door again.
/// </summary>
public sealed class EditorialAuthorizationHandler : AuthorizationHandler<PermissionRequirement>
{
    private readonly EditorialAccess _access;
    private readonly IHttpContextAccessor _httpContextAccessor;
    private readonly IServiceProvider _services;

    // What knows of languages needs the session, whose making may ask for authorization.
    public EditorialAuthorizationHandler(EditorialAccess access, IHttpContextAccessor httpContextAccessor, IServiceProvider services)
    {
        _access = access;
        _httpContextAccessor = httpContextAccessor;
        _services = services;
    }

    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionRequirement requirement)
    {
        var roles = EditorialAccess.RolesOf(context.User);
        if (roles.Count == 0 || _access.IsAdministrator(context.User))
        {
            return;
        }

        if (requirement.Permission.Name == CommonPermissions.AccessContentApi.Name)
        {
            // The API publishes what it was only asked to edit, and changes whose and in which language an item is:
            // writing by it is for those who may do everything.
            if (!roles.Contains(EditorialRole.Editor) && !IsReading())
            {
                context.Fail(new AuthorizationFailureReason(this, "Writing by the content API is for editors."));
            }
        }
        else if (context.Resource is ContentItem item
            && ContentTypeNames.Readable.Contains(item.ContentType)
            && EditorialPermissions.ActionOf(requirement.Permission.Name) is { } action)
        {
            await DecideAsync(context, requirement, roles, action, item);
        }
    }

    private async Task DecideAsync(
        AuthorizationHandlerContext context, PermissionRequirement requirement, IReadOnlyList<EditorialRole> roles, EditorialAction action,
        ContentItem item)
    {
        if (item.IsNew() && action == EditorialAction.View)
        {
            // Asked of a type as a whole: the items themselves are asked for one by one.
            return;
        }

        var described = item.Describe(context.User.FindFirstValue(ClaimTypes.NameIdentifier));
        var allowed = item.IsNew()
            ? MayMake(roles, action, described)
            : EditorialRules.May(roles, action, described) && await MayInSetAsync(roles, action, described, item.Set());
        if (allowed)
        {
            context.Succeed(requirement);
        }
        else
        {
            context.Fail(new AuthorizationFailureReason(this, $"{string.Join(", ", roles)}: no {action} of {item.ContentType}."));
        }
    }

    // The other languages are asked for only where they make a difference.
    private async Task<bool> MayInSetAsync(IReadOnlyList<EditorialRole> roles, EditorialAction action, EditorialItem item, string set) =>
        EditorialRules.May(roles, action, item with { WasPublished = true })
            || EditorialRules.May(roles, action, await _services.GetRequiredService<LanguageVersions>().InSetAsync(item, set));

    // What is not stored yet is an original of one's own. Only who translates asks for a type to make a translation.
    private bool MayMake(IReadOnlyList<EditorialRole> roles, EditorialAction action, EditorialItem item) =>
        IsTranslating()
            ? EditorialRules.May(roles, EditorialAction.Translate, item)
            : EditorialRules.May(roles, EditorialAction.Create, item)
                && (action == EditorialAction.Edit || EditorialRules.May(roles, action, item with { IsTranslation = false, IsOwn = true }));

    private bool IsReading() => _httpContextAccessor.HttpContext?.Request.Method is { } method
        && (HttpMethods.IsGet(method) || HttpMethods.IsHead(method));

    private bool IsTranslating() => _httpContextAccessor.HttpContext?.GetRouteData().Values is { } route
        && route["area"] as string == "OrchardCore.ContentLocalization"
        && route["action"] as string == "Localize";
}
