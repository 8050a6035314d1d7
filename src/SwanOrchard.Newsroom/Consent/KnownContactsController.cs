using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using OrchardCore.Admin;

namespace SwanOrchard.Newsroom.Consent;

/// <summary>Answers the search for a contact in the form of an item.</summary>
[Admin]
public sealed class KnownContactsController : Controller
{
    private readonly KnownContacts _contacts;
    private readonly IStringLocalizer S;

    public KnownContactsController(KnownContacts contacts, IStringLocalizer<KnownContactsController> localizer)
    {
        _contacts = contacts;
        S = localizer;
    }

    /// <summary>The people who are found, as JSON. Posted, so that names stand in no log of addresses.</summary>
    [HttpPost]
    [Admin("Newsroom/Contacts/Search", "SwanContactsSearch")]
    public async Task<IActionResult> Search(string? text) => Json((await _contacts.FindAsync(User, text)).Select(person => new
    {
        person.Name,
        person.Email,
        person.Phone,
        person.Agrees,
        State = (person.Agrees ? S["Agreed to be named"] : S["Has not agreed to be named everywhere"]).Value,
        Items = S.Plural(person.Items, "in {0} item", "in {0} items").Value,
    }));
}
