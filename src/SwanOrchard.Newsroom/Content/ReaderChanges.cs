using SwanOrchard.OutputCache.Generations;

namespace SwanOrchard.Newsroom.Content;

/// <summary>For modules above this one: tells caches of a change that readers see and that changes no item.</summary>
public sealed class ReaderChanges
{
    private readonly PendingChanges _changes;

    public ReaderChanges(PendingChanges changes) => _changes = changes;

    /// <summary>Notes a change, to take effect once it is stored.</summary>
    public void Note() => _changes.Note();
}
