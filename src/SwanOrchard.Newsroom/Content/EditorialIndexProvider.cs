using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using SwanOrchard.Core.Content;
using YesSql.Indexes;

namespace SwanOrchard.Newsroom.Content;

/// <summary>Fills <see cref="EditorialIndex"/>.</summary>
public sealed class EditorialIndexProvider : IndexProvider<ContentItem>
{
    public override void Describe(DescribeContext<ContentItem> context) => context
        .For<EditorialIndex>()
        .When(item => ContentTypeNames.Readable.Contains(item.ContentType))
        .Map(Row);

    private static EditorialIndex Row(ContentItem item)
    {
        if (!item.Published && !item.Latest)
        {
            // An old or deleted version has no row, which YesSql expects as null.
            return null!;
        }

        item.TryGet<LocalizationPart>(out var localization);
        var described = item.Describe(userId: null);
        return new()
        {
            ContentItemId = item.ContentItemId,
            ContentType = item.ContentType,
            LocalizationSet = item.Set(),
            Culture = localization?.Culture?.ToLowerInvariant() ?? "",
            CountryCode = item.CountryCode(),
            Owner = item.Owner ?? "",
            Published = item.Published,
            Draft = !item.Published,
            WasPublished = described.WasPublished,
            Translation = described.IsTranslation,
            ModifiedUtc = item.ModifiedUtc,
            FirstPublishedUtc = item.FirstPublishedUtc(),
            ScheduledUtc = Schedule.Of(item),
        };
    }
}
