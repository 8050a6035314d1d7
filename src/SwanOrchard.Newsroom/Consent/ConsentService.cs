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

/// <summary>Finds a person in all items, languages and versions, and removes the person from them.</summary>
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

    /// <summary>The people whose name or email address contains the text; if there are none, the items whose texts contain it.</summary>
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

        // A person with an email address is identified by it on withdrawal, whatever the name in other items and languages.
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

        var people = found
            .GroupBy(row => row.Key.Email.Length > 0 ? row.Key.Email : row.Key.Name)
            .Select(rows => Person([.. rows]))
            .ToArray();
        return await _mentions.FindAsync(people.Length > 0 ? people : [new ConsentPerson { Names = [text.Trim()] }]);
    }

    /// <summary>What a withdrawal would delete.</summary>
    /// <param name="email">The email address; the name alone counts where there is none.</param>
    /// <param name="name">The name.</param>
    /// <returns>The person, with the name that was asked for where nothing is kept.</returns>
    public async Task<ConsentPerson> FindAsync(string? email, string name)
    {
        var key = ContactKey.Of(email, name);
        var rows = Rows(await VersionsAsync(key)).Where(row => row.Key.Matches(key)).ToArray();
        return rows.Length > 0 ? Person(rows) : new() { Names = [name.Trim()], Email = email };
    }

    /// <summary>Deletes the person in every version of every item, and in what the audit trail keeps of them, and records that.</summary>
    /// <param name="email">The email address; the name alone counts where there is none.</param>
    /// <param name="name">The name.</param>
    /// <param name="userName">The user who withdraws the consent.</param>
    /// <returns>The record and the names the person had; no record if nothing was kept of the person.</returns>
    public async Task<(ConsentWithdrawal? Record, ConsentPerson Person)> WithdrawAsync(string? email, string name, string userName)
    {
        var key = ContactKey.Of(email, name);
        var items = await VersionsAsync(key);
        var names = new HashSet<string> { name.Trim() };
        var changed = new List<ContentItem>();
        foreach (var item in items)
        {
            var contacts = ItemContacts.Of(item);
            var gone = contacts.Where(contact => ContactKey.Of(contact).Matches(key)).ToArray();
            if (gone.Length == 0)
            {
                continue;
            }

            names.UnionWith(gone.Select(contact => contact.Name.Trim()));
            // The time of the last change stays: it would tell whoever compares two copies where someone was removed.
            ItemContacts.Set(item, [.. contacts.Except(gone)]);
            changed.Add(item);
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
            Utc = _clock.UtcNow,
            Items = changed.Count(item => item.Published || item.Latest),
        };
        if (isKept)
        {
            await _session.SaveAsync(record);
        }

        await _session.SaveChangesAsync();

        // Readers do not wait for what follows, which takes longer the more content there is.
        foreach (var id in changed.Select(item => item.ContentItemId).Distinct())
        {
            await _cache.RemoveTagAsync($"contentitemid:{id}");
        }

        await _changes.CommitAsync();
        await _freed.ClearAsync();
        return (isKept ? record : null, new ConsentPerson { Names = [.. names], Email = email });
    }

    /// <summary>Finds the texts that still mention a person who is no longer a contact.</summary>
    public async Task<ConsentPerson> MentionsAsync(ConsentPerson person) => (await _mentions.FindAsync([person]))[0];

    /// <summary>The records of withdrawals, the latest first.</summary>
    public async Task<IReadOnlyList<ConsentWithdrawal>> RecordsAsync() =>
        [.. (await _session.Query<ConsentWithdrawal>().ListAsync()).OrderByDescending(record => record.Utc)];

    private async Task<IReadOnlyList<ContentItem>> VersionsAsync(ContactKey key)
    {
        var (email, name) = (ContactIndex.Cut(key.Email), ContactIndex.Cut(key.Name));
        var items = await (key.Email.Length > 0
            ? _session.Query<ContentItem, ContactIndex>(index => index.Email == email)
            : _session.Query<ContentItem, ContactIndex>(index => index.Email == "" && index.Name == name)).ListAsync();
        return [.. items.DistinctBy(item => item.Id)];
    }

    private static ConsentPerson Person(IReadOnlyCollection<(ContentItem Item, Contact Contact, ContactKey Key)> rows) => new()
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
    };

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
