using OrchardCore.ContentManagement;
using YesSql.Indexes;

namespace SwanOrchard.Newsroom.Paths;

/// <summary>Fills <see cref="FormerPathIndex"/>.</summary>
public sealed class FormerPathIndexProvider : IndexProvider<ContentItem>
{
    public override void Describe(DescribeContext<ContentItem> context) => context
        .For<FormerPathIndex>()
        .When(item => item.Published && item.Has<PathsPart>())
        .Map(item => item.TryGet<PathsPart>(out var part)
            ? (part.Paths ?? []).OfType<string>()
                .Select(path => path.Trim('/').ToLowerInvariant())
                .Where(path => path.Length is > 0 and <= FormerPathIndex.MaxPathLength)
                .Distinct()
                .Select(path => new FormerPathIndex { Path = path, ContentItemId = item.ContentItemId })
            : []);
}
