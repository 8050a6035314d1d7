using GraphQL;
using OrchardCore.ContentManagement;
using SwanOrchard.Core.Content;

namespace SwanOrchard.Newsroom.Apis;

/// <summary>Selects the contacts that a query may return.</summary>
internal static class QueryContacts
{
    /// <summary>All contacts for users who may edit the item; for others, those who agree to be named.</summary>
    public static async Task<IEnumerable<Contact>> VisibleAsync(
        IResolveFieldContext context, ContentPart part, IEnumerable<Contact>? contacts)
    {
        var all = (contacts ?? []).ToArray();
        var named = NamedPeople.Of(all);
        return named.Count < all.Length && await QueryAccess.MayEditAsync(context, part.ContentItem) ? all : named;
    }
}
