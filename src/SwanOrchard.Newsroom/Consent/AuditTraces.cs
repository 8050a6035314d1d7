using OrchardCore.AuditTrail.Models;
using YesSql;

namespace SwanOrchard.Newsroom.Consent;

/// <summary>Removes a person from the copies of items that the audit trail keeps; the events themselves stay.</summary>
public sealed class AuditTraces : IContactTraces
{
    private readonly ISession _session;

    public AuditTraces(ISession session) => _session = session;

    /// <inheritdoc/>
    public async Task<bool> RemoveAsync(ContactKey person)
    {
        var (email, name) = (ContactIndex.Cut(person.Email), ContactIndex.Cut(person.Name));
        var events = await (person.Email.Length > 0
            ? _session.Query<AuditTrailEvent, AuditContactIndex>(index => index.Email == email, collection: AuditTrailEvent.Collection)
            : _session.Query<AuditTrailEvent, AuditContactIndex>(
                index => index.Email == "" && index.Name == name, collection: AuditTrailEvent.Collection))
            .ListAsync();
        var isKept = false;
        foreach (var kept in events.DistinctBy(kept => kept.EventId))
        {
            foreach (var list in AuditContacts.Lists(kept))
            {
                isKept |= list.RemoveAll(contact => AuditContacts.KeyOf(contact).Matches(person)) > 0;
            }

            await _session.SaveAsync(kept, AuditTrailEvent.Collection);
        }

        return isKept;
    }
}
