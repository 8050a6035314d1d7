using OrchardCore.Entities;
using SwanOrchard.Core.Content;

namespace SwanOrchard.Module.Editing;

/// <summary>A contact in a form. A row left empty is no contact.</summary>
public class ContactRow
{
    public string? Id { get; set; }

    public string? Name { get; set; }

    public string? Email { get; set; }

    public string? Phone { get; set; }

    public bool Published { get; set; }

    public static IList<ContactRow> From(IEnumerable<Contact> contacts) =>
        [.. contacts.Select(contact => new ContactRow
        {
            Id = contact.Id, Name = contact.Name, Email = contact.Email, Phone = contact.Phone, Published = contact.Published,
        })];

    public static IList<Contact> Read(IEnumerable<ContactRow> rows, IIdGenerator ids) =>
        [.. rows
            .Where(row => Text.Filled(row.Name) is not null || Text.Filled(row.Email) is not null || Text.Filled(row.Phone) is not null)
            .Select(row => new Contact
            {
                Id = Text.Filled(row.Id) ?? ids.GenerateUniqueId(),
                Name = Text.Filled(row.Name) ?? "",
                Email = Text.Filled(row.Email),
                Phone = Text.Filled(row.Phone),
                Published = row.Published,
            })];
}
