using OrchardCore.ContentManagement;
using YesSql.Indexes;

namespace SwanOrchard.Newsroom.Consent;

/// <summary>Fills <see cref="ContactIndex"/>.</summary>
public sealed class ContactIndexProvider : IndexProvider<ContentItem>
{
    public override void Describe(DescribeContext<ContentItem> context) => context
        .For<ContactIndex>()
        .When(ItemContacts.CanHave)
        .Map(item => ItemContacts.Of(item).Select(contact => new ContactIndex
        {
            ContentItemId = item.ContentItemId,
            Email = ContactIndex.Cut(ContactKey.Of(contact).Email),
            Name = ContactIndex.Cut(ContactKey.Of(contact).Name),
        }));
}
