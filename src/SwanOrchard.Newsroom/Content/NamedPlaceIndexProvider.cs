using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using SwanOrchard.Core.Content;
using SwanOrchard.Core.Site;
using YesSql.Indexes;

namespace SwanOrchard.Newsroom.Content;

/// <summary>Fills <see cref="NamedPlaceIndex"/>.</summary>
public sealed class NamedPlaceIndexProvider : IndexProvider<ContentItem>
{
    public override void Describe(DescribeContext<ContentItem> context) => context
        .For<NamedPlaceIndex>()
        .When(item => item.Published && item.ContentType == ContentTypeNames.Article)
        .Map(item => item.Published
            ? PlaceNames.SlugsOf(item.Places()).Select(place => Row(item, place))
            : []);

    private static NamedPlaceIndex Row(ContentItem item, string place) => new()
    {
        ContentItemId = item.ContentItemId,
        Culture = item.TryGet<LocalizationPart>(out var part) ? part.Culture?.ToLowerInvariant() ?? "" : "",
        Place = place,
        FirstPublishedUtc = item.FirstPublishedUtc(),
    };
}
