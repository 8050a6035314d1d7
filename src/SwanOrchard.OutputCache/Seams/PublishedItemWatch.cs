using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Data;
using SwanOrchard.OutputCache.Generations;
using YesSql.Indexes;

namespace SwanOrchard.OutputCache.Seams;

/// <summary>
/// Notes every write of a published content item, by any route. It indexes nothing: the session passes an index provider both the old
/// and the new state, so that publishing, changing and unpublishing are noticed and drafts are not.
/// </summary>
public sealed class PublishedItemWatch : IndexProvider<ContentItem>, IScopedIndexProvider
{
    private readonly PendingChanges _changes;

    public PublishedItemWatch(PendingChanges changes) => _changes = changes;

    public override void Describe(DescribeContext<ContentItem> context) => context
        .For<ContentItemIndex>()
        .When(Watch)
        .Map(_ => (ContentItemIndex)null!);

    private bool Watch(ContentItem item)
    {
        if (item.Published)
        {
            _changes.Note();
        }

        return false;
    }
}
