using OrchardCore.ContentManagement;
using SwanOrchard.Core.Addresses;
using YesSql.Indexes;

namespace SwanOrchard.Newsroom.Paths;

/// <summary>Fills <see cref="FormerQueryIndex"/>.</summary>
public sealed class FormerQueryIndexProvider : IndexProvider<ContentItem>
{
    public override void Describe(DescribeContext<ContentItem> context) => context
        .For<FormerQueryIndex>()
        .When(item => item.Published && item.Has<PathsPart>())
        .Map(item => QueriesOf(item).Select(query => new FormerQueryIndex { Query = query, ContentItemId = item.ContentItemId }));

    private static IEnumerable<string> QueriesOf(ContentItem item) => !item.TryGet<PathsPart>(out var part) ? [] : (part.Queries ?? [])
        .Select(FormerQuery.Read)
        .OfType<string>()
        .Distinct(StringComparer.Ordinal);
}
