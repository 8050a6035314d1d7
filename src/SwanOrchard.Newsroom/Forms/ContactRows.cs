using OrchardCore.Entities;
using SwanOrchard.Core.Content;
using SwanOrchard.Core.Html;

namespace SwanOrchard.Newsroom.Forms;

/// <summary>
/// Reads the contacts of a form. One that replaces what others have saved meanwhile brings nobody back whom they took off.
/// </summary>
public sealed class ContactRows
{
    private readonly IIdGenerator _ids;
    private string[]? _openedWith;

    public ContactRows(IIdGenerator ids) => _ids = ids;

    /// <summary>Says that someone else has saved the item since the form was opened.</summary>
    /// <param name="ids">The ids of the contacts it had then.</param>
    public void OpenedWith(string[] ids) => _openedWith = ids;

    /// <summary>The contacts to store; a row left empty is none.</summary>
    /// <param name="rows">What was sent.</param>
    /// <param name="stored">The contacts as they are stored.</param>
    public IList<Contact> Read(IEnumerable<ContactRow> rows, IEnumerable<Contact> stored)
    {
        var known = stored.ToLookup(contact => contact.Id);
        return [.. rows
            .Where(row =>
                VisibleText.Filled(row.Name) is not null
                    || VisibleText.Filled(row.Email) is not null
                    || VisibleText.Filled(row.Phone) is not null)
            .Where(row => _openedWith?.Contains(row.Id) != true || known[row.Id!].Any())
            .Select(row => new Contact
            {
                Id = VisibleText.Filled(row.Id) ?? _ids.GenerateUniqueId(),
                Name = VisibleText.Filled(row.Name) ?? "",
                Email = VisibleText.Filled(row.Email),
                Phone = VisibleText.Filled(row.Phone),
                Published = row.Published && (_openedWith is null || known[row.Id ?? ""].All(NamedPeople.Agrees)),
            })];
    }
}
