using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Environment.Cache;
using OrchardCore.Modules;
using SwanOrchard.Core.Content;
using SwanOrchard.Core.Html;
using SwanOrchard.OutputCache.Generations;
using YesSql;
using YesSql.Services;

namespace SwanOrchard.Newsroom.Consent;

/// <summary>Finds a person in all items, languages and versions, and takes the person off them.</summary>
public sealed class ConsentService
{
    private readonly ISession _session;
    private readonly ITagCache _cache;
    private readonly PendingChanges _changes;
    private readonly IClock _clock;
    private readonly MentionFinder _mentions;
    private readonly IEnumerable<IContactTraces> _traces;
    private readonly FreedStorage _freed;

    public ConsentService(
        ISession session,
        ITagCache cache,
        PendingChanges changes,
        IClock clock,
        MentionFinder mentions,
        IEnumerable<IContactTraces> traces,
        FreedStorage freed)
    {
        _session = session;
        _cache = cache;
        _changes = changes;
        _clock = clock;
        _mentions = mentions;
        _traces = traces;
        _freed = freed;
    }

    /// <summary>The people whose name or email address holds the text; where there are none, the texts that hold it themselves.</summary>
    public async Task<IReadOnlyList<ConsentPerson>> SearchAsync(string text)
    {
        var asked = FoldedText.Of(text);
        if (asked.Length == 0)
        {
            return [];
        }

        var found = Rows(await _session
            .Query<ContentItem, ContactIndex>(index => index.Email.Contains(asked) || index.Name.Contains(asked))
            .ListAsync())
            .Where(row => row.Key.Email.Contains(asked, StringComparison.Ordinal) || row.Key.Name.Contains(asked, StringComparison.Ordinal))
            .ToArray();

        // Who has an address goes by it when consent is withdrawn, whatever the name is in other items and languages.
        var emails = found.Select(row => ContactIndex.Cut(row.Key.Email)).Where(email => email.Length > 0).Distinct().ToArray();
        if (emails.Length > 0)
        {
            var others = await _session.Query<ContentItem, ContactIndex>(index => index.Email.IsIn(emails)).ListAsync();
            found =
            [
                .. found.Where(row => row.Key.Email.Length == 0),
                .. Rows(others).Where(row => emails.Contains(ContactIndex.Cut(row.Key.Email))),
            ];
        }

        var people = found.GroupBy(row => row.Key.Email.Length > 0 ? row.Key.Email : row.Key.Name).Select(rows => new ConsentPerson
        {
            Names = [.. rows.Select(row => row.Contact.Name.Trim()).Where(name => name.Length > 0).Distinct()],
            Email = rows.First().Contact.Email,
            Appearances =
            [
                .. rows.Where(row => row.Item.Published || row.Item.Latest)
                    .Select(row => Appearance(row.Item, NamedPeople.Agrees(row.Contact)))
                        .Distinct()
                        .OrderBy(row => row.Title, StringComparer.CurrentCulture),
            ],
            PastVersions = rows.Where(row => !row.Item.Published && !row.Item.Latest).DistinctBy(row => row.Item.Id).Count(),
        }).ToArray();
        return await _mentions.FindAsync(people.Length > 0 ? people : [new ConsentPerson { Names = [text.Trim()] }]);
    }

    /// <summary>Deletes the person in every version of every item, and in what the audit trail keeps of them, and records that.</summary>
    /// <param name="email">The email address; the name alone counts where there is none.</param>
    /// <param name="name">The name.</param>
    /// <param name="userName">Who does it.</param>
    /// <returns>The record, and the names the person had; no record where nothing was kept of the person.</returns>
    public async Task<(ConsentWithdrawal? Record, ConsentPerson Person)> WithdrawAsync(string? email, string name, string userName)
    {
        var key = ContactKey.Of(email, name);
        var (indexed, indexedName) = (ContactIndex.Cut(key.Email), ContactIndex.Cut(key.Name));
        var items = await (key.Email.Length > 0
            ? _session.Query<ContentItem, ContactIndex>(index => index.Email == indexed)
            : _session.Query<ContentItem, ContactIndex>(index => index.Email == "" && index.Name == indexedName)).ListAsync();
        var now = _clock.UtcNow;
        var names = new HashSet<string> { name.Trim() };
        var changed = new List<ContentItem>();
        foreach (var item in items.DistinctBy(item => item.Id))
        {
            var contacts = ItemContacts.Of(item);
            var gone = contacts.Where(contact => ContactKey.Of(contact).Matches(key)).ToArray();
            if (gone.Length == 0)
            {
                continue;
            }

            names.UnionWith(gone.Select(contact => contact.Name.Trim()));
            ItemContacts.Set(item, [.. contacts.Except(gone)]);
            changed.Add(item);
            if (item.Published || item.Latest)
            {
                // Who has read the page before is told by this that it has changed.
                item.ModifiedUtc = now;
            }

            await _session.SaveAsync(item, checkConcurrency: true);
        }

        var isKept = changed.Count > 0;
        foreach (var traces in _traces)
        {
            isKept |= await traces.RemoveAsync(key);
        }

        names.Remove("");
        var record = new ConsentWithdrawal
        {
            Person = ConsentWithdrawal.Hint(name, email),
            UserName = userName,
            Utc = now,
            Items = changed.Count(item => item.Published || item.Latest),
        };
        if (isKept)
        {
            await _session.SaveAsync(record);
        }

        await _session.SaveChangesAsync();

        // Readers do not wait for what follows, which takes the longer the more there is.
        foreach (var id in changed.Select(item => item.ContentItemId).Distinct())
        {
            await _cache.RemoveTagAsync($"contentitemid:{id}");
        }

        await _changes.CommitAsync();
        await _freed.ClearAsync();
        return (isKept ? record : null, new ConsentPerson { Names = [.. names], Email = email });
    }

    /// <summary>Finds where texts still mention a person who is no contact any more.</summary>
    public async Task<ConsentPerson> MentionsAsync(ConsentPerson person) => (await _mentions.FindAsync([person]))[0];

    /// <summary>What was withdrawn, the last first.</summary>
    public async Task<IReadOnlyList<ConsentWithdrawal>> RecordsAsync() =>
        [.. (await _session.Query<ConsentWithdrawal>().ListAsync()).OrderByDescending(record => record.Utc)];

    private static IEnumerable<(ContentItem Item, Contact Contact, ContactKey Key)> Rows(IEnumerable<ContentItem> items) => items
        .DistinctBy(item => item.Id)
        .SelectMany(item => ItemContacts.Of(item), (item, contact) => (item, contact, ContactKey.Of(contact)));

    internal static ConsentAppearance Appearance(ContentItem item, bool isNamed) => new(
        item.ContentItemId,
        item.DisplayText ?? item.ContentItemId,
        item.ContentType,
        item.TryGet<LocalizationPart>(out var localization) ? localization.Culture ?? "" : "",
        item.Published,
        isNamed);
}
