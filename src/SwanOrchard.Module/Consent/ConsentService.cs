using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Environment.Cache;
using OrchardCore.Modules;
using SwanOrchard.Module.Reading;
using YesSql;

namespace SwanOrchard.Module.Consent;

/// <summary>Finds a person in all items, languages and versions, and takes the person off them.</summary>
public sealed class ConsentService
{
    private readonly ISession _session;
    private readonly ITagCache _cache;
    private readonly IClock _clock;
    private readonly MentionFinder _mentions;
    private readonly ContentChanges _changes;

    public ConsentService(ISession session, ITagCache cache, IClock clock, MentionFinder mentions, ContentChanges changes)
    {
        _session = session;
        _cache = cache;
        _clock = clock;
        _mentions = mentions;
        _changes = changes;
    }

    /// <summary>The people whose name or email address holds the text.</summary>
    public async Task<IReadOnlyList<ConsentPerson>> SearchAsync(string text)
    {
        var asked = text.Trim().ToLowerInvariant();
        if (asked.Length == 0)
        {
            return [];
        }

        var items = await _session
            .Query<ContentItem, ContactIndex>(index => index.Email.Contains(asked) || index.Name.Contains(asked))
            .ListAsync();
        var found = items
            .DistinctBy(item => item.Id)
            .Where(item => item.Published || item.Latest)
            .SelectMany(item => ItemContacts.Of(item), (item, contact) => (Item: item, Contact: contact, Key: ContactKey.Of(contact)))
            .Where(row => row.Key.Email.Contains(asked, StringComparison.Ordinal) || row.Key.Name.Contains(asked, StringComparison.Ordinal))
            .GroupBy(row => row.Key.Email.Length > 0 ? row.Key.Email : row.Key.Name);
        var people = found.Select(rows => new ConsentPerson
        {
            Name = rows.First().Contact.Name,
            Email = rows.First().Contact.Email,
            Appearances = [.. rows.Select(row => Appearance(row.Item, row.Contact.Published)).Distinct().OrderBy(row => row.Title, StringComparer.CurrentCulture)],
        }).ToArray();
        return await _mentions.FindAsync(people);
    }

    /// <summary>Clears the person's consent in every version of every item, and records it.</summary>
    /// <returns>The record.</returns>
    public async Task<ConsentWithdrawal> WithdrawAsync(string? email, string name, string userName)
    {
        var key = ContactKey.Of(email, name);
        var items = await (key.Email.Length > 0
            ? _session.Query<ContentItem, ContactIndex>(index => index.Email == key.Email)
            : _session.Query<ContentItem, ContactIndex>(index => index.Email == "" && index.Name == key.Name)).ListAsync();
        var now = _clock.UtcNow;
        var count = 0;
        foreach (var item in items.DistinctBy(item => item.Id))
        {
            var contacts = ItemContacts.Of(item);
            if (!contacts.Any(contact => contact.Published && ContactKey.Of(contact).Matches(key)))
            {
                continue;
            }

            ItemContacts.Set(item, [.. contacts.Select(contact => ContactKey.Of(contact).Matches(key) ? contact with { Published = false } : contact)]);
            if (item.Published || item.Latest)
            {
                // Who has read the page before is told by this that it has changed.
                item.ModifiedUtc = now;
                count++;
            }

            await _session.SaveAsync(item);
            await _cache.RemoveTagAsync($"contentitemid:{item.ContentItemId}");
        }

        await _changes.NoteAsync();
        var record = new ConsentWithdrawal { Name = name, Email = email, UserName = userName, Utc = now, Items = count };
        await _session.SaveAsync(record);
        return record;
    }

    /// <summary>What was withdrawn, the last first.</summary>
    public async Task<IReadOnlyList<ConsentWithdrawal>> RecordsAsync() =>
        [.. (await _session.Query<ConsentWithdrawal>().ListAsync()).OrderByDescending(record => record.Utc)];

    internal static ConsentAppearance Appearance(ContentItem item, bool isNamed) => new(
        item.ContentItemId,
        item.DisplayText ?? item.ContentItemId,
        item.ContentType,
        item.TryGet<LocalizationPart>(out var localization) ? localization.Culture ?? "" : "",
        item.Published,
        isNamed);
}
