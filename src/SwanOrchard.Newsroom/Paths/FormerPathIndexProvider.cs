using OrchardCore.ContentManagement;
using YesSql.Indexes;

namespace SwanOrchard.Newsroom.Paths;

/// <summary>Fills <see cref="FormerPathIndex"/>.</summary>
public sealed class FormerPathIndexProvider : IndexProvider<ContentItem>
{
    public override void Describe(DescribeContext<ContentItem> context) => context
        .For<FormerPathIndex>()
        .When(item => item.Published && item.Has<PathsPart>())
        .Map(item => PathRules.FormerOf(item).Select(path => new FormerPathIndex { Path = path, ContentItemId = item.ContentItemId }));
}
