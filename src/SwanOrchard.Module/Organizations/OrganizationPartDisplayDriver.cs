using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Entities;
using OrchardCore.Mvc.ModelBinding;
using SwanOrchard.Core.Content;
using SwanOrchard.Module.Editing;

namespace SwanOrchard.Module.Organizations;

/// <summary>The editor of <see cref="OrganizationPart"/>. Readers see the page model, not the part.</summary>
public sealed class OrganizationPartDisplayDriver : ContentPartDisplayDriver<OrganizationPart>
{
    private readonly IIdGenerator _ids;
    private readonly IStringLocalizer S;

    public OrganizationPartDisplayDriver(IIdGenerator ids, IStringLocalizer<OrganizationPartDisplayDriver> localizer)
    {
        _ids = ids;
        S = localizer;
    }

    public override IDisplayResult Edit(OrganizationPart part, BuildPartEditorContext context) =>
        Initialize<OrganizationPartViewModel>(GetEditorShapeType(context), model =>
        {
            model.ShortName = part.ShortName;
            model.City = part.City;
            model.Role = part.Role;
            model.CountryCode = part.CountryCode;
            model.Website = part.Website;
            model.Contacts = ContactRow.From(part.Contacts);
            model.Profiles = ProfileRow.From(part.Profiles);
            model.Logo = PictureFields.From(part.Logo);
        });

    public override async Task<IDisplayResult> UpdateAsync(OrganizationPart part, UpdatePartEditorContext context)
    {
        var model = new OrganizationPartViewModel();
        await context.Updater.TryUpdateModelAsync(model, Prefix);

        part.ShortName = Text.Filled(model.ShortName);
        part.City = Text.Filled(model.City);
        part.Role = model.Role;
        part.CountryCode = Text.Filled(model.CountryCode)?.ToUpperInvariant();
        part.Website = Text.Filled(model.Website);
        part.Contacts = ContactRow.Read(model.Contacts, _ids);
        part.Profiles = ProfileRow.Read(model.Profiles);
        part.Logo = model.Logo.Read();

        foreach (var fault in ContentRules.Check(part.ToData()))
        {
            context.Updater.ModelState.AddModelError(Prefix, fault.Property, S[fault.Message, fault.Arguments]);
        }

        return Edit(part, context);
    }
}
