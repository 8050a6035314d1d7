using OrchardCore.AuditTrail.Models;
using YesSql.Indexes;

namespace SwanOrchard.Newsroom.Consent;

/// <summary>Fills <see cref="AuditContactIndex"/>.</summary>
public sealed class AuditContactIndexProvider : IndexProvider<AuditTrailEvent>
{
    public AuditContactIndexProvider() => CollectionName = AuditTrailEvent.Collection;

    public override void Describe(DescribeContext<AuditTrailEvent> context) => context
        .For<AuditContactIndex>()
        .When(kept => AuditContacts.Lists(kept).Any())
        .Map(kept => AuditContacts.Lists(kept)
            .SelectMany(list => list)
            .Select(AuditContacts.KeyOf)
            .Distinct()
            .Select(key => new AuditContactIndex { Email = ContactIndex.Cut(key.Email), Name = ContactIndex.Cut(key.Name) }));
}
