using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using SwanOrchard.Core.Content;
using SwanOrchard.Module.Articles;
using SwanOrchard.Module.Organizations;
using YesSql.Indexes;

namespace SwanOrchard.Module.Reading;

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

        if (item.TryGet<ArticlePart>(out var article))
        {
            return (article.Organizations ?? []).OfType<string>().Distinct().Prepend("").Select(organization =>
                Row(item, article.CountryCode, organization, article.FirstPublishedUtc));
        }

        return item.TryGet<OrganizationPart>(out var part) ? [Row(item, part.CountryCode, "", null)] : [];
    }

    private static NewsroomIndex Row(ContentItem item, string? country, string organization, DateTime? published) => new()
    {
        ContentItemId = item.ContentItemId,
        ContentType = item.ContentType,
        Culture = item.TryGet<LocalizationPart>(out var part) ? part.Culture?.ToLowerInvariant() ?? "" : "",
        CountryCode = country?.ToUpperInvariant() ?? "",
        Organization = organization,
        FirstPublishedUtc = published,
    };
}
