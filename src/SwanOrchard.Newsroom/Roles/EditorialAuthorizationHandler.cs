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
/// Decides for every user with a newsroom role, wherever Orchard's permissions are checked for an article, organization or page. It
/// fails what the table does not allow, so that no other grant can allow it again.
/// </summary>
public sealed class EditorialAuthorizationHandler : AuthorizationHandler<PermissionRequirement>
{
    private readonly EditorialAccess _access;
    private readonly IHttpContextAccessor _httpContextAccessor;
    private readonly IServiceProvider _services;

    // Services that know of languages need the session, and creating that may ask for authorization.
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
            // The API publishes what it was only asked to edit, and can change an item's owner and language,
            // so only users who may do everything may write through it.
            if (!roles.Contains(EditorialRole.Editor) && !IsReading())
            {
                context.Fail(new AuthorizationFailureReason(this, "Writing by the content API is for editors."));
            }
        }
        else if (context.Resource is ContentItem item
            && ContentTypeNames.Readable.Contains(item.ContentType)
            && EditorialPermissions.ActionOf(requirement.Permission.Name) is { } action)
        {
            // Orchard asks whether one may delete.
            action = action == EditorialAction.Delete && IsDoing("OrchardCore.Contents", "DiscardDraft") ? EditorialAction.Discard : action;
            await DecideAsync(context, requirement, roles, action, item);
        }
    }

    private async Task DecideAsync(
        AuthorizationHandlerContext context, PermissionRequirement requirement, IReadOnlyList<EditorialRole> roles, EditorialAction action,
        ContentItem item)
    {
        if (item.IsNew() && action == EditorialAction.View)
        {
            // The question is about the type as a whole; each item is asked about separately.
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

    // The other languages are loaded only if they make a difference.
    private async Task<bool> MayInSetAsync(IReadOnlyList<EditorialRole> roles, EditorialAction action, EditorialItem item, string set) =>
        EditorialRules.May(roles, action, item with { WasPublished = true })
            || EditorialRules.May(roles, action, await _services.GetRequiredService<LanguageVersions>().InSetAsync(item, set));

    // An item not stored yet counts as the user's own original. Only translating asks about a type in order to make a translation.
    private bool MayMake(IReadOnlyList<EditorialRole> roles, EditorialAction action, EditorialItem item) =>
        IsTranslating()
            ? EditorialRules.May(roles, EditorialAction.Translate, item)
            : EditorialRules.May(roles, EditorialAction.Create, item)
                && (action == EditorialAction.Edit || EditorialRules.May(roles, action, item with { IsTranslation = false, IsOwn = true }));

    private bool IsReading() => _httpContextAccessor.HttpContext?.Request.Method is { } method
        && (HttpMethods.IsGet(method) || HttpMethods.IsHead(method));

    private bool IsTranslating() => IsDoing("OrchardCore.ContentLocalization", "Localize");

    private bool IsDoing(string area, string action) => _httpContextAccessor.HttpContext?.GetRouteData().Values is { } route
        && route["area"] as string == area
        && route["action"] as string == action;
}
