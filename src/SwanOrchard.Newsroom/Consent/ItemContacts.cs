using OrchardCore.ContentManagement;
using SwanOrchard.Core.Content;
using SwanOrchard.Newsroom.Articles;
using SwanOrchard.Newsroom.Organizations;

namespace SwanOrchard.Newsroom.Consent;

/// <summary>The contacts of an item, whichever part has them.</summary>
internal static class ItemContacts
{
    public static bool CanHave(ContentItem item) => item.ContentType is ContentTypeNames.Article or ContentTypeNames.Organization;

    // The content API stores what it is sent before it is checked, nothing at all too, and takes it back then.
    public static IList<Contact> Of(ContentItem item) =>
        [.. ((item.TryGet<ArticlePart>(out var article) ? article.Contacts
            : item.TryGet<OrganizationPart>(out var organization) ? organization.Contacts
            : null) ?? []).OfType<Contact>()];

    /// <summary>Writes the contacts back.</summary>
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
