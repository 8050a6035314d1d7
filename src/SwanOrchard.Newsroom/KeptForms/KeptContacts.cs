using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Primitives;
using SwanOrchard.Core.Content;
using SwanOrchard.Newsroom.Consent;
using SwanOrchard.Newsroom.Saving;
using YesSql;

namespace SwanOrchard.Newsroom.KeptForms;

/// <summary>
/// Removes a person whose consent is withdrawn from kept forms, which would otherwise bring the person back.
/// </summary>
public sealed partial class KeptContacts : IContactTraces
{
    private const string Opened = $"{EditConflictDriver.FieldPrefix}.{nameof(EditConflictViewModel.Opened)}";

    private static readonly string[] s_parts = [PartNames.Article, PartNames.Organization];

    private readonly ISession _session;
    private readonly KeptFields _fields;
    private readonly OpenedContent _opened;

    public KeptContacts(ISession session, KeptFields fields, OpenedContent opened)
    {
        _session = session;
        _fields = fields;
        _opened = opened;
    }

    public async Task<bool> RemoveAsync(ContactKey person)
    {
        var isKept = false;
        foreach (var kept in await _session.Query<KeptForm, KeptFormIndex>().ListAsync())
        {
            if (_fields.Read(kept.UserId, kept.Fields) is not { } form)
            {
                continue;
            }

            var fields = form.ToDictionary(field => field.Key, field => field.Value);
            if (RemoveRows(fields, person) | RemoveOpened(fields, person, kept.UserId))
            {
                isKept = true;
                kept.Fields = _fields.Write(kept.UserId, fields);
                await _session.SaveAsync(kept);
            }
        }

        return isKept;
    }

    // A row left empty is no contact.
    private static bool RemoveRows(Dictionary<string, StringValues> fields, ContactKey person)
    {
        var rows = fields.Keys.Select(name => Row().Match(name)).Where(row => row.Success).Select(row => row.Value).Distinct().ToArray();
        var gone = rows.Where(row => ContactKey.Of(Field(fields, row, "Email"), Field(fields, row, "Name")).Matches(person)).ToArray();
        foreach (var name in fields.Keys.Where(name => gone.Any(row => name.StartsWith(row + ".", StringComparison.Ordinal))).ToArray())
        {
            fields[name] = "";
        }

        return gone.Length > 0;
    }

    private bool RemoveOpened(Dictionary<string, StringValues> fields, ContactKey person, string userId)
    {
        if (!fields.TryGetValue(Opened, out var text) || _opened.Read(text, userId) is not { } content)
        {
            return false;
        }

        var removed = 0;
        foreach (var list in s_parts.Select(part => content[part]?[nameof(ArticleData.Contacts)]).OfType<JsonArray>())
        {
            removed += list.RemoveAll(contact => contact is JsonObject found
                && ContactKey.Of(found[nameof(Contact.Email)]?.ToString(), found[nameof(Contact.Name)]?.ToString()).Matches(person));
        }

        if (removed > 0)
        {
            fields[Opened] = _opened.Write(content, userId);
        }

        return removed > 0;
    }

    private static string? Field(Dictionary<string, StringValues> fields, string row, string name) =>
        fields.GetValueOrDefault($"{row}.{name}").ToString();

    [GeneratedRegex(@"^\w+\.Contacts\[\d+\]")]
    private static partial Regex Row();
}
