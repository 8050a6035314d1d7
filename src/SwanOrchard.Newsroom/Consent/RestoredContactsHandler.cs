using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using SwanOrchard.Core.Content;
using SwanOrchard.Newsroom.Content;
using YesSql;

namespace SwanOrchard.Newsroom.Consent;

/// <summary>
/// A past version that is restored names those alone who agree to be named today: in the set as it is now, in any language.
/// </summary>
/// <remarks>Who is a contact no longer comes back as one whom an editor has to ask.</remarks>
public sealed class RestoredContactsHandler : ContentHandlerBase
{
    private readonly IServiceProvider _services;

    // The session is resolved late: it would be asked for while it is being made.
    public RestoredContactsHandler(IServiceProvider services) => _services = services;

    public override async Task RestoringAsync(RestoreContentContext context)
    {
        var item = context.ContentItem;
        var contacts = ItemContacts.Of(item);
        if (contacts.Count == 0)
        {
            return;
        }

        // Nobody is named first: Orchard logs what goes wrong in the query, and goes on.
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

    // One address may be that of several people: one of them who does not agree is enough.
    private static bool Agrees(Contact contact, Contact[] current)
    {
        var key = ContactKey.Of(contact);
        var known = current.Where(other => ContactKey.Of(other).Matches(key)).ToArray();
        return known.Length > 0 && known.All(NamedPeople.Agrees);
    }
}
