using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using SwanOrchard.Core.Content;
using SwanOrchard.Newsroom.Content;
using YesSql;

namespace SwanOrchard.Newsroom.Consent;

/// <summary>
/// When a past version is restored, it names only people who agree to be named today, in any language of the current set.
/// </summary>
/// <remarks>A person who is no longer a contact comes back without consent, so that an editor has to ask.</remarks>
public sealed class RestoredContactsHandler : ContentHandlerBase
{
    private readonly IServiceProvider _services;

    // The session is resolved late, because this is created while the session is being created.
    public RestoredContactsHandler(IServiceProvider services) => _services = services;

    public override async Task RestoringAsync(RestoreContentContext context)
    {
        var item = context.ContentItem;
        var contacts = ItemContacts.Of(item);
        if (contacts.Count == 0)
        {
            return;
        }

        // First nobody is named: if the query fails, Orchard logs that and goes on.
        ItemContacts.Set(item, [.. contacts.Select(contact => contact with { Published = false })]);
        var (id, set) = (item.ContentItemId, item.Set());
        var current = (await _services.GetRequiredService<ISession>()
            .Query<ContentItem, EditorialIndex>(index => index.ContentItemId == id || index.LocalizationSet == set)
            .ListAsync())
            .SelectMany(ItemContacts.Of)
            .ToArray();
        ItemContacts.Set(
            item, [.. contacts.Select(contact => contact with { Published = NamedPeople.Agrees(contact) && Agrees(contact, current) })]);
    }

    private static bool Agrees(Contact contact, Contact[] current)
    {
        var key = ContactKey.Of(contact);
        return KnownContacts.Agrees([.. current.Where(other => ContactKey.Of(other).Matches(key))]);
    }
}
