using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using SwanOrchard.Core.Content;
using SwanOrchard.Core.Html;
using SwanOrchard.Newsroom.Forms;
using SwanOrchard.Newsroom.Roles;

namespace SwanOrchard.Newsroom.Organizations;

/// <summary>The editor of <see cref="OrganizationPart"/>. Readers see the page model instead of the part.</summary>
public sealed class OrganizationPartDisplayDriver : ContentPartDisplayDriver<OrganizationPart>
{
    private readonly PictureEditor _pictures;
    private readonly ContactRows _contacts;
    private readonly SharedFacts _facts;
    private readonly FormPurpose _purpose;
    private readonly CountryOptions _countries;
    private readonly IStringLocalizer S;

    public OrganizationPartDisplayDriver(
        PictureEditor pictures,
        ContactRows contacts,
        SharedFacts facts,
        FormPurpose purpose,
        CountryOptions countries,
        IStringLocalizer<OrganizationPartDisplayDriver> localizer)
    {
        _facts = facts;
        _purpose = purpose;
        _countries = countries;
        _pictures = pictures;
        _contacts = contacts;
        S = localizer;
    }

    public override IDisplayResult Edit(OrganizationPart part, BuildPartEditorContext context) =>
        Initialize<OrganizationPartViewModel>(GetEditorShapeType(context), async model =>
        {
            model.FactsAreLocked = await _facts.AreLockedAsync(part.ContentItem);
            model.ShortName = part.ShortName;
            model.City = part.City;
            model.Role = part.Role;
            model.CountryCode = part.CountryCode;
            model.Countries = await _countries.ListAsync(part.CountryCode);
            model.Website = part.Website;
            model.Contacts = ContactRow.From(part.Contacts);
            model.Profiles = ProfileRow.From(part.Profiles);
            model.Logo = _pictures.Show(part.Logo);
        });

    public override async Task<IDisplayResult> UpdateAsync(OrganizationPart part, UpdatePartEditorContext context)
    {
        var model = new OrganizationPartViewModel();
        var state = context.Updater.ModelState;
        await context.Updater.TryUpdateModelAsync(model, Prefix);
        if (await _facts.AreLockedAsync(part.ContentItem))
        {
            KeepFacts(part, model);
        }

        part.ShortName = VisibleText.Filled(model.ShortName);
        part.City = VisibleText.Filled(model.City);
        part.Role = model.Role;
        part.CountryCode = VisibleText.Filled(model.CountryCode)?.ToUpperInvariant();
        part.Website = VisibleText.Filled(model.Website);
        part.Contacts = _contacts.Read(model.Contacts);
        part.Profiles = ProfileRow.Read(model.Profiles);
        part.Logo = await _pictures.ReadAsync(model.Logo, part.Logo, state, $"{Prefix}.{nameof(model.Logo)}");

        state.ForgetRows(Prefix, nameof(model.Contacts));
        state.ForgetRows(Prefix, nameof(model.Profiles));
        state.AddFaults(Prefix, _purpose.InTheWay(ContentRules.Check(part.ToData())), S);
        return Edit(part, context);
    }

    // Whatever is sent: what all languages share stays as it is stored.
    private static void KeepFacts(OrganizationPart part, OrganizationPartViewModel model)
    {
        model.Role = part.Role;
        model.CountryCode = part.CountryCode;
        model.Website = part.Website;
        model.Contacts = ContactRow.TakeBack(part.Contacts, model.Contacts);
        model.Profiles = ProfileRow.From(part.Profiles);
        model.Logo.Path = part.Logo?.Path;
    }
}
