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
