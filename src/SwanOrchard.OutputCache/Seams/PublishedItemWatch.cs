using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Data;
using SwanOrchard.OutputCache.Generations;
using YesSql.Indexes;

namespace SwanOrchard.OutputCache.Seams;

/// <summary>
/// Notes each write of a published content item, whoever makes it and by whatever way. It indexes nothing: the session shows an
/// index its old state and its new one, so that publishing, changing and taking away are seen, and drafts are not.
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
