using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using SwanOrchard.Core.Content;

namespace SwanOrchard.Newsroom.Content;

/// <summary>
/// Describes a content item to the rules by itself, without a query; see also <see cref="LanguageVersions.InSetAsync"/>.
/// </summary>
internal static class EditorialItems
{
    /// <param name="item">Any version of the item. A draft of a published item is recognized by its first publication.</param>
    /// <param name="userId">The id of the user who wants to act.</param>
    public static EditorialItem Describe(this ContentItem item, string? userId) => new(item.ContentType)
    {
        IsTranslation = item.IsTranslation(),
        IsOwn = !string.IsNullOrEmpty(userId) && item.Owner == userId,
        IsOwnDraft = !string.IsNullOrEmpty(userId)
            && !item.Published
            && (item.TryGet<DraftPart>(out var draft) ? draft.MadeBy : item.Owner) == userId,
        IsPublished = item.Published,
        IsUnpublished = item.Has<UnpublishedPart>(),
        IsScheduled = Schedule.Of(item) is not null,
        WasPublished = item.Published || item.PublishedUtc is not null || item.FirstPublishedUtc() is not null,
    };

    public static bool IsTranslation(this ContentItem item) => EditorialItem.IsTranslationOf(
        item.TryGet<LocalizationPart>(out var localization) ? localization.Culture : null,
        item.OriginalCulture());

    /// <summary>The localization set; for an item without one, its own id.</summary>
    public static string Set(this ContentItem item) =>
        item.TryGet<LocalizationPart>(out var part) && !string.IsNullOrEmpty(part.LocalizationSet)
            ? part.LocalizationSet
            : item.ContentItemId;

    /// <summary>Whether the item is not stored yet: it was created only to ask whether one like it may be created.</summary>
    public static bool IsNew(this ContentItem item) => item.CreatedUtc is null;
}
