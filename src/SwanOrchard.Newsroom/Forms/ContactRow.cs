using SwanOrchard.Core.Content;

namespace SwanOrchard.Newsroom.Forms;

/// <summary>A contact in a form. An empty row is no contact.</summary>
public class ContactRow
{
    /// <summary>The contact's id, the same in all languages; null for a new contact.</summary>
    public string? Id { get; set; }

    /// <summary>The person's name.</summary>
    public string? Name { get; set; }

    /// <summary>The email address, as typed.</summary>
    public string? Email { get; set; }

    /// <summary>The phone number, as typed.</summary>
    public string? Phone { get; set; }

    /// <summary>Whether the person agrees to be named.</summary>
    public bool Published { get; set; }

    /// <summary>The rows for stored contacts.</summary>
    public static IList<ContactRow> From(IEnumerable<Contact> contacts) =>
        [.. contacts.Select(contact => new ContactRow
        {
            Id = contact.Id, Name = contact.Name, Email = contact.Email, Phone = contact.Phone, Published = NamedPeople.Agrees(contact),
        })];

    /// <summary>The contacts as they are stored, but for those whose consent the form takes back: that is everybody's to do.</summary>
    public static IList<ContactRow> TakeBack(IEnumerable<Contact> stored, IEnumerable<ContactRow> typed)
    {
        var agreed = typed.Where(row => row.Published).Select(row => row.Id).ToHashSet();
        return [.. From(stored).Select(row =>
        {
            row.Published &= agreed.Contains(row.Id);
            return row;
        })];
    }
}
