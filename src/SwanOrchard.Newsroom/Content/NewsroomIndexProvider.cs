using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using SwanOrchard.Core.Content;
using YesSql.Indexes;

namespace SwanOrchard.Newsroom.Content;

/// <summary>Fills <see cref="NewsroomIndex"/>.</summary>
public sealed class NewsroomIndexProvider : IndexProvider<ContentItem>
{
    public override void Describe(DescribeContext<ContentItem> context) => context
        .For<NewsroomIndex>()
        .When(item => item.Published && item.ContentType is ContentTypeNames.Article or ContentTypeNames.Organization)
        .Map(Rows);

    private static IEnumerable<NewsroomIndex> Rows(ContentItem item)
    {
        if (!item.Published)
        {
            return [];
        }

        // The item itself, and one row for each organization it names.
        return item.HasPart(item.ContentType + "Part")
            ? item.Organizations().Prepend("").Select(organization => Row(item, organization))
            : [];
    }

    private static NewsroomIndex Row(ContentItem item, string organization) => new()
    {
        ContentItemId = item.ContentItemId,
        ContentType = item.ContentType,
        Culture = item.TryGet<LocalizationPart>(out var part) ? part.Culture?.ToLowerInvariant() ?? "" : "",
        CountryCode = item.CountryCode(),
        Organization = organization,
        FirstPublishedUtc = item.FirstPublishedUtc(),
    };
}
