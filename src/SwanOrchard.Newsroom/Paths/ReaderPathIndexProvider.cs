using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
using SwanOrchard.Core.Content;
using YesSql.Indexes;

namespace SwanOrchard.Newsroom.Paths;

/// <summary>Fills <see cref="ReaderPathIndex"/>. Drafts and unpublished items hold no path.</summary>
public sealed class ReaderPathIndexProvider : IndexProvider<ContentItem>
{
    public override void Describe(DescribeContext<ContentItem> context) => context
        .For<ReaderPathIndex>()
        .When(item => item.Published && ContentTypeNames.Readable.Contains(item.ContentType))
        .Map(item => PathsOf(item).Select(path => new ReaderPathIndex { Path = path, ContentItemId = item.ContentItemId }));

    private static IEnumerable<string> PathsOf(ContentItem item)
    {
        if (!item.Published)
        {
            return [];
        }

        var present = PathRules.PathOf(item) is { Length: <= AutoroutePart.MaxPathLength } path
            ? new[] { ReaderPathIndex.Spelling(path) }
            : [];
        return present.Concat(PathRules.FormerOf(item)).Distinct(StringComparer.Ordinal);
    }
}
