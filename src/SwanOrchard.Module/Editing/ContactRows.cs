using OrchardCore.Entities;
using SwanOrchard.Core.Content;

namespace SwanOrchard.Module.Editing;

/// <summary>Reads the contacts of a form. One that replaces what others have saved meanwhile brings nobody back whom they took off.</summary>
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
            .Where(row => Text.Filled(row.Name) is not null || Text.Filled(row.Email) is not null || Text.Filled(row.Phone) is not null)
            .Where(row => _openedWith?.Contains(row.Id) != true || known[row.Id!].Any())
            .Select(row => new Contact
            {
                Id = Text.Filled(row.Id) ?? _ids.GenerateUniqueId(),
                Name = Text.Filled(row.Name) ?? "",
                Email = Text.Filled(row.Email),
                Phone = Text.Filled(row.Phone),
                Published = row.Published && (_openedWith is null || known[row.Id ?? ""].All(contact => contact.Published)),
            })];
    }
}
