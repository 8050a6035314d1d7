using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using SwanOrchard.Core.Content;

namespace SwanOrchard.Newsroom.Notifications;

/// <summary>Notes in <see cref="ItemChange"/> what is done.</summary>
public sealed class ItemChangeHandler : ContentHandlerBase
{
    private readonly ItemChange _change;

    public ItemChangeHandler(ItemChange change) => _change = change;

    public override Task DraftSavedAsync(SaveDraftContentContext context) => NoteAsync(ItemChangeKind.Saved, context.ContentItem);

    public override Task PublishedAsync(PublishContentContext context) => NoteAsync(ItemChangeKind.Published, context.ContentItem);

    public override Task UnpublishedAsync(PublishContentContext context) => NoteAsync(ItemChangeKind.Unpublished, context.ContentItem);

    public override Task RemovedAsync(RemoveContentContext context) =>
        context.NoActiveVersionLeft ? NoteAsync(ItemChangeKind.Deleted, context.ContentItem) : Task.CompletedTask;

    private Task NoteAsync(ItemChangeKind kind, ContentItem item)
    {
        if (ContentTypeNames.Readable.Contains(item.ContentType))
        {
            _change.Note(kind, item);
        }

        return Task.CompletedTask;
    }
}
