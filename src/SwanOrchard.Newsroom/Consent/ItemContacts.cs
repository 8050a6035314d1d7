using OrchardCore.ContentManagement;
using SwanOrchard.Core.Content;
using SwanOrchard.Newsroom.Articles;
using SwanOrchard.Newsroom.Organizations;

namespace SwanOrchard.Newsroom.Consent;

/// <summary>Reads and writes the contacts of an item, whichever part has them.</summary>
internal static class ItemContacts
{
    public static bool CanHave(ContentItem item) => item.ContentType is ContentTypeNames.Article or ContentTypeNames.Organization;

    // Tolerates null: the content API stores what it was sent before it is validated, and then rolls back.
    public static IList<Contact> Of(ContentItem item) =>
        [.. ((item.TryGet<ArticlePart>(out var article) ? article.Contacts
            : item.TryGet<OrganizationPart>(out var organization) ? organization.Contacts
            : null) ?? []).OfType<Contact>()];

    /// <summary>Replaces the contacts.</summary>
    public static void Set(ContentItem item, IList<Contact> contacts)
    {
        if (item.Has<ArticlePart>())
        {
            item.Alter<ArticlePart>(part => part.Contacts = contacts);
        }
        else
        {
            item.Alter<OrganizationPart>(part => part.Contacts = contacts);
        }
    }
}
