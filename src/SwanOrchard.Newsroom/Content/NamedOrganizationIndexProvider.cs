using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using SwanOrchard.Core.Content;
using YesSql.Indexes;

namespace SwanOrchard.Newsroom.Content;

/// <summary>Fills <see cref="NamedOrganizationIndex"/>.</summary>
public sealed class NamedOrganizationIndexProvider : IndexProvider<ContentItem>
{
    public override void Describe(DescribeContext<ContentItem> context) => context
        .For<NamedOrganizationIndex>()
        .When(item => item.ContentType is ContentTypeNames.Article or ContentTypeNames.Organization)
        .Map(item => item.Published || item.Latest
            ? Named(item).Distinct().Select(set => new NamedOrganizationIndex { Organization = set })
            : []);

    private static IEnumerable<string> Named(ContentItem item) =>
        item.HasPart(PartNames.Article) ? item.Organizations()
        : item.TryGet<LocalizationPart>(out var part) && !string.IsNullOrEmpty(part.LocalizationSet) ? [part.LocalizationSet]
        : [];
}
