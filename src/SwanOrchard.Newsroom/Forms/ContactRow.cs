using SwanOrchard.Core.Content;

namespace SwanOrchard.Newsroom.Forms;

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
            Id = contact.Id, Name = contact.Name, Email = contact.Email, Phone = contact.Phone, Published = NamedPeople.Agrees(contact),
        })];
}
