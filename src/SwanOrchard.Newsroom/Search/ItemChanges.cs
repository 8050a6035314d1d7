namespace SwanOrchard.Newsroom.Search;

/// <summary>What was published, changed or taken down since the indexes were last changed.</summary>
/// <param name="Changed">Items that are new, or of which another version is published.</param>
/// <param name="Gone">Items that are published no more.</param>
internal sealed record ItemChanges(
    IReadOnlyList<(string Id, SearchedItems.Mark Mark)> Changed, IReadOnlyList<(string Id, SearchedItems.Mark Mark)> Gone)
{
    /// <summary>How many items there are.</summary>
    public int Count => Changed.Count + Gone.Count;
}
