using OrchardCore.ContentManagement;

namespace SwanOrchard.Newsroom.Validation;

/// <summary>
/// The items of this request that are stored as drafts, though no form says so: they may wait for their corrections as any draft does.
/// </summary>
public sealed class DraftItems
{
    private readonly HashSet<ContentItem> _items = new(ReferenceEqualityComparer.Instance);

    /// <summary>Notes an item, before it is validated.</summary>
    public void Add(ContentItem item) => _items.Add(item);

    /// <summary>Whether an item was noted.</summary>
    public bool Contains(ContentItem item) => _items.Contains(item);
}
