using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Handlers;
using SwanOrchard.Core.Content;

namespace SwanOrchard.Module.Organizations;

/// <summary>Refuses what the rules do not allow.</summary>
public sealed class OrganizationPartHandler : ContentPartHandler<OrganizationPart>
{
    private readonly IStringLocalizer S;

    public OrganizationPartHandler(IStringLocalizer<OrganizationPartHandler> localizer) => S = localizer;

    public override Task ValidatingAsync(ValidateContentContext context, OrganizationPart part)
    {
        foreach (var fault in ContentRules.Check(part.ToData()))
        {
            context.Fail(S[fault.Message, fault.Arguments], fault.Property);
        }

        return Task.CompletedTask;
    }
}
