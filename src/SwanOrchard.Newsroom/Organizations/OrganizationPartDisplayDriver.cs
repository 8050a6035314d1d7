using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using SwanOrchard.Core.Content;
using SwanOrchard.Core.Html;
using SwanOrchard.Newsroom.Forms;
using SwanOrchard.Newsroom.Roles;

namespace SwanOrchard.Newsroom.Organizations;

/// <summary>The editor of <see cref="OrganizationPart"/>. Readers see the page model instead of the part.</summary>
public sealed class OrganizationPartDisplayDriver : CardsDriver<OrganizationPart, OrganizationPartViewModel>
{
    private readonly PictureEditor _pictures;
    private readonly ContactRows _contacts;
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
        : base(facts)
    {
        _purpose = purpose;
        _countries = countries;
        _pictures = pictures;
        _contacts = contacts;
        S = localizer;
    }

    public override IDisplayResult Edit(OrganizationPart part, BuildPartEditorContext context)
    {
        var shape = Shapes(part);
        return Combine(
            shape("", _ => ValueTask.CompletedTask),
            shape("Brief", model => FillBriefAsync(model, part)).Location(FormCards.Place("In brief", 2)),
            shape("Logo", model => FillLogo(model, part)).Location(FormCards.Place("Logo", 3)),
            shape("Profiles", model => FillProfiles(model, part)).Location(FormCards.Place("Profiles", 4)),
            shape("Contacts", model => FillContacts(model, part)).Location(FormCards.Place("Contacts", 5)));
    }

    public override async Task<IDisplayResult> UpdateAsync(OrganizationPart part, UpdatePartEditorContext context)
    {
        var model = new OrganizationPartViewModel();
        var state = context.Updater.ModelState;
        await context.Updater.TryUpdateModelAsync(model, Prefix);
        if (await Facts.AreLockedAsync(part.ContentItem))
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

    // Open for a new organization too: it is nothing without these.
    private async ValueTask FillBriefAsync(OrganizationPartViewModel model, OrganizationPart part)
    {
        model.ShortName = part.ShortName;
        model.City = part.City;
        model.Role = part.Role;
        model.CountryCode = part.CountryCode;
        model.Countries = await _countries.ListAsync(part.CountryCode);
        model.Website = part.Website;
        model.IsFilled = true;
    }

    private ValueTask FillLogo(OrganizationPartViewModel model, OrganizationPart part)
    {
        model.Logo = _pictures.Show(part.Logo);
        model.IsFilled = part.Logo is not null;
        model.Fields = [nameof(model.Logo)];
        return ValueTask.CompletedTask;
    }

    private static ValueTask FillProfiles(OrganizationPartViewModel model, OrganizationPart part)
    {
        model.Profiles = ProfileRow.From(part.Profiles);
        model.IsFilled = part.Profiles.Count > 0;
        model.Fields = [nameof(model.Profiles)];
        return ValueTask.CompletedTask;
    }

    private static ValueTask FillContacts(OrganizationPartViewModel model, OrganizationPart part)
    {
        model.Contacts = ContactRow.From(part.Contacts);
        model.IsFilled = part.Contacts.Count > 0;
        model.Fields = [nameof(model.Contacts)];
        return ValueTask.CompletedTask;
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
