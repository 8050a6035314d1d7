using OrchardCore.ContentManagement;

namespace SwanOrchard.Newsroom.Notifications;

/// <summary>What a request did last to an article, organization or page.</summary>
public sealed class ItemChange
{
    /// <summary>What was done; null where nothing was.</summary>
    public ItemChangeKind? Kind { get; private set; }

    /// <summary>The item that it was done to.</summary>
    public ContentItem? Item { get; private set; }

    /// <summary>Notes what was done.</summary>
    public void Note(ItemChangeKind kind, ContentItem item) => (Kind, Item) = (kind, item);
}
