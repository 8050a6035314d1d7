using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using SwanOrchard.Core.Content;
using SwanOrchard.Newsroom.Content;

namespace SwanOrchard.Newsroom.Forms;

/// <summary>Names what is begun or changed, each type in a phrase of its own: languages with genders need that.</summary>
public sealed class ItemTitles
{
    private readonly IStringLocalizer S;

    public ItemTitles(IStringLocalizer<ItemTitles> localizer) => S = localizer;

    /// <summary>The heading of the form of an item; null for a type that is not the newsroom's.</summary>
    public string? OfForm(ContentItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return item.IsNew() ? OfNew(item.ContentType) : item.ContentType switch
        {
            ContentTypeNames.Article => S["Edit article"].Value,
            ContentTypeNames.Organization => S["Edit organization"].Value,
            ContentTypeNames.Page => S["Edit page"].Value,
            _ => null,
        };
    }

    /// <summary>What a new item is called; null for a type that is not the newsroom's.</summary>
    public string? OfNew(string contentType) => contentType switch
    {
        ContentTypeNames.Article => S["New article"].Value,
        ContentTypeNames.Organization => S["New organization"].Value,
        ContentTypeNames.Page => S["New page"].Value,
        _ => null,
    };
}
