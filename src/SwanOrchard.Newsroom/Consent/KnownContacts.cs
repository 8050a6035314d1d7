using System.Linq.Expressions;
using System.Security.Claims;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using SwanOrchard.Core.Content;
using SwanOrchard.Core.Html;
using SwanOrchard.Newsroom.Content;
using SwanOrchard.Newsroom.Roles;
using YesSql;
using YesSql.Services;

namespace SwanOrchard.Newsroom.Consent;

/// <summary>Finds people who are contacts already, as far as somebody may know of them.</summary>
public sealed class KnownContacts
{
    /// <summary>The fewest characters that are searched for.</summary>
    public const int Fewest = 2;

    /// <summary>The most people that are found.</summary>
    public const int Most = 8;

    private const int MostVersions = 300;

    private readonly ISession _session;
    private readonly EditorialAccess _access;

    public KnownContacts(ISession session, EditorialAccess access)
    {
        _session = session;
        _access = access;
    }

    /// <summary>
    /// Whether a person agrees to be named where they were not named before: only if they agree wherever they are a contact. Several people
    /// may share an email address, and if one of them does not agree, none is named.
    /// </summary>
    public static bool Agrees(IReadOnlyCollection<Contact> known) => known.Count > 0 && known.All(NamedPeople.Agrees);

    /// <summary>The people whose name or email address contains the text, those in most items first.</summary>
    /// <param name="user">
    /// Who asks. They learn of contacts in items they may edit, and of people whom readers see. Whether a person agrees depends on all
    /// items.
    /// </param>
    /// <param name="text">A part of the name or email address.</param>
    public async Task<IReadOnlyList<KnownContact>> FindAsync(ClaimsPrincipal user, string? text)
    {
        ArgumentNullException.ThrowIfNull(user);
        var asked = FoldedText.Of(text);
        if (asked.Length < Fewest)
        {
            return [];
        }

        var id = user.FindFirstValue(ClaimTypes.NameIdentifier);
        var people = Rows(await Current(index => index.Email.Contains(asked) || index.Name.Contains(asked)).Take(MostVersions).ListAsync())
            .Where(row => row.Key.Email.Contains(asked, StringComparison.Ordinal)
                || row.Key.Name.Contains(asked, StringComparison.Ordinal))
            .GroupBy(row => Person(row.Key))
            .Select(rows => (
                Person: rows.Key, Rows: rows.ToArray(), Seen: rows.FirstOrDefault(row => IsSeen(row.Item, row.Contact)).Contact))
            .Where(person => person.Seen is not null)
            .OrderByDescending(person => person.Rows.Length)
            .Take(Most)
            .ToArray();

        // A person with an email address is known by it, whatever the name in other items and languages: consent depends on all of them.
        string[] emails = [.. people
            .Select(person => ContactIndex.Cut(person.Rows[0].Key.Email)).Where(email => email.Length > 0).Distinct()];
        var others = emails.Length > 0
            ? Rows(await Current(index => index.Email.IsIn(emails)).ListAsync()).ToLookup(row => Person(row.Key))
            : null;
        return
        [
            .. people.Select(person => (person.Seen, Rows: others?[person.Person].Union(person.Rows).ToArray() ?? person.Rows))
                .Select(person => new KnownContact(
                    person.Seen.Name, person.Seen.Email, person.Seen.Phone, Agrees([.. person.Rows.Select(row => row.Contact)]),
                    person.Rows.Select(row => row.Item.ContentItemId).Distinct().Count()))
                .OrderByDescending(person => person.Items)
                .ThenBy(person => person.Name, StringComparer.CurrentCulture),
        ];

        bool IsSeen(ContentItem item, Contact contact) =>
            (item.Published && NamedPeople.Agrees(contact)) || _access.May(user, EditorialAction.Edit, item.Describe(id));
    }

    private static string Person(ContactKey key) => key.Email.Length > 0 ? key.Email : key.Name;

    // Published versions and drafts, the last changed first.
    private IQuery<ContentItem, ContentItemIndex> Current(Expression<Func<ContactIndex, bool>> condition) => _session
        .Query<ContentItem, ContactIndex>(condition)
        .With<ContentItemIndex>(index => index.Published || index.Latest)
        .OrderByDescending(index => index.ModifiedUtc);

    private static IEnumerable<(ContentItem Item, Contact Contact, ContactKey Key)> Rows(IEnumerable<ContentItem> items) => items
        .DistinctBy(item => item.Id)
        .SelectMany(item => ItemContacts.Of(item), (item, contact) => (item, contact, ContactKey.Of(contact)));
}
