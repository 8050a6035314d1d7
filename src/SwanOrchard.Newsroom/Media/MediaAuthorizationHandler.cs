using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Security;
using SwanOrchard.Core.Content;
using SwanOrchard.Newsroom.Roles;

namespace SwanOrchard.Newsroom.Media;

/// <summary>
/// Lets only editors change the media library: reporters and translators may choose from it, but change only their own folder. Orchard
/// lets users with a folder of their own write to and delete from every folder that belongs to no user.
/// </summary>
public sealed class MediaAuthorizationHandler : AuthorizationHandler<PermissionRequirement>
{
    // Orchard checks the second permission before it deletes several files, wherever they are.
    private static readonly string[] s_permissions = [MediaPlaces.ManageFolders.Name, "ManageAttachedMediaFieldsFolder"];

    private readonly EditorialAccess _access;
    private readonly IHttpContextAccessor _httpContextAccessor;
    private readonly IServiceProvider _services;

    // Resolved late: MediaPlaces asks for authorization itself.
    public MediaAuthorizationHandler(EditorialAccess access, IHttpContextAccessor httpContextAccessor, IServiceProvider services)
    {
        _access = access;
        _httpContextAccessor = httpContextAccessor;
        _services = services;
    }

    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionRequirement requirement)
    {
        if (s_permissions.Contains(requirement.Permission.Name)
            && context.Resource is string path
            && EditorialAccess.RolesOf(context.User).Count > 0
            && !_access.IsAtLeast(context.User, EditorialRole.Editor)
            && _httpContextAccessor.HttpContext?.Request.Method is { } method
            && !HttpMethods.IsGet(method)
            && !_services.GetRequiredService<MediaPlaces>().IsOwn(context.User, path))
        {
            context.Fail(new AuthorizationFailureReason(this, $"The media library is not this role's to change: {path}"));
        }

        return Task.CompletedTask;
    }
}
