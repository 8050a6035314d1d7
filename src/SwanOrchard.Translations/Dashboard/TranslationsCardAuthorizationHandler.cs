using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;
using OrchardCore.Security;
using SwanOrchard.Translations.Access;

namespace SwanOrchard.Translations.Dashboard;

/// <summary>Hides the card from people who may not use the desk.</summary>
public sealed class TranslationsCardAuthorizationHandler : AuthorizationHandler<PermissionRequirement>
{
    private readonly IServiceProvider _services;

    // Resolved late: it would be asked for while it is being made.
    public TranslationsCardAuthorizationHandler(IServiceProvider services) => _services = services;

    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionRequirement requirement)
    {
        if (requirement.Permission.Name == CommonPermissions.ViewContent.Name
            && context.Resource is ContentItem { ContentType: TranslationsCard.ContentType }
            && !await _services.GetRequiredService<DeskAccess>().MayUseAsync(context.User))
        {
            context.Fail(new AuthorizationFailureReason(this, "The card is for those who may use the desk."));
        }
    }
}
