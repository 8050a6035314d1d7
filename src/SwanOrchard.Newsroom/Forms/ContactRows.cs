using OrchardCore.Entities;
using SwanOrchard.Core.Content;
using SwanOrchard.Core.Html;

namespace SwanOrchard.Newsroom.Forms;

/// <summary>Reads the contacts of a form.</summary>
public sealed class ContactRows
{
    private readonly IIdGenerator _ids;

    public ContactRows(IIdGenerator ids) => _ids = ids;

    /// <summary>The contacts to store; a row left empty is none.</summary>
    /// <param name="rows">What was sent.</param>
    public IList<Contact> Read(IEnumerable<ContactRow> rows) =>
        [.. rows
            .Where(row =>
                VisibleText.Filled(row.Name) is not null
                    || VisibleText.Filled(row.Email) is not null
                    || VisibleText.Filled(row.Phone) is not null)
            .Select(row => new Contact
            {
                Id = VisibleText.Filled(row.Id) ?? _ids.GenerateUniqueId(),
                Name = VisibleText.Filled(row.Name) ?? "",
                Email = VisibleText.Filled(row.Email),
                Phone = VisibleText.Filled(row.Phone),
                Published = row.Published,
            })];
}
