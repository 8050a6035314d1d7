using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using SwanOrchard.Core.Content;

namespace SwanOrchard.Newsroom.Content;

/// <summary>
/// Tells the rules what they have to know of a content item alone, without a query; see also <see cref="LanguageVersions.InSetAsync"/>.
/// </summary>
internal static class EditorialItems
{
    /// <param name="item">Any version of the item; a draft of a published item is known by its first publication.</param>
    /// <param name="userId">The id of the person who asks.</param>
    public static EditorialItem Describe(this ContentItem item, string? userId) => new(item.ContentType)
    {
        IsTranslation = item.IsTranslation(),
        IsOwn = !string.IsNullOrEmpty(userId) && item.Owner == userId,
        IsPublished = item.Published,
        IsScheduled = Schedule.Of(item) is not null,
        WasPublished = item.Published || item.PublishedUtc is not null || item.FirstPublishedUtc() is not null,
    };

    public static bool IsTranslation(this ContentItem item) => EditorialItem.IsTranslationOf(
        item.TryGet<LocalizationPart>(out var localization) ? localization.Culture : null,
        item.OriginalCulture());

    /// <summary>The localization set; an item that has none is a set of its own.</summary>
    public static string Set(this ContentItem item) =>
        item.TryGet<LocalizationPart>(out var part) && !string.IsNullOrEmpty(part.LocalizationSet)
            ? part.LocalizationSet
            : item.ContentItemId;

    /// <summary>Not stored yet: made to ask whether one like it may be created.</summary>
    public static bool IsNew(this ContentItem item) => item.CreatedUtc is null;
}
