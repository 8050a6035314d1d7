using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using SwanOrchard.Core.Content;
using SwanOrchard.Module.Articles;
using SwanOrchard.Module.Organizations;
using SwanOrchard.Module.Roles;
using YesSql.Indexes;

namespace SwanOrchard.Module.Desk;

/// <summary>Fills <see cref="DeskIndex"/>.</summary>
public sealed class DeskIndexProvider : IndexProvider<ContentItem>
{
    public override void Describe(DescribeContext<ContentItem> context) => context
        .For<DeskIndex>()
        .When(item => ContentTypeNames.Readable.Contains(item.ContentType))
        .Map(Row);

    private static DeskIndex Row(ContentItem item)
    {
        if (!item.Published && !item.Latest)
        {
            // An old or deleted version has no row; YesSql takes null for that.
            return null!;
        }

        item.TryGet<LocalizationPart>(out var localization);
        item.TryGet<ArticlePart>(out var article);
        item.TryGet<OrganizationPart>(out var organization);
        var described = item.Describe(userId: null);
        return new()
        {
            ContentItemId = item.ContentItemId,
            ContentType = item.ContentType,
            LocalizationSet = item.Set(),
            Culture = localization?.Culture?.ToLowerInvariant() ?? "",
            CountryCode = (article?.CountryCode ?? organization?.CountryCode)?.ToUpperInvariant() ?? "",
            Owner = item.Owner ?? "",
            Published = item.Published,
            Draft = !item.Published,
            WasPublished = described.WasPublished,
            Translation = described.IsTranslation,
            ModifiedUtc = item.ModifiedUtc,
            FirstPublishedUtc = article?.FirstPublishedUtc,
            ScheduledUtc = Schedule.Of(item),
        };
    }
}
