using OrchardCore.Data.Documents;
using OrchardCore.Documents;
using OrchardCore.Modules;

namespace SwanOrchard.Module.Reading;

/// <summary>Remembers when what readers see last changed, so that what is taken away is a change as well.</summary>
public sealed class ContentChanges
{
    // Shared by the machines of a site, and not stored: after a restart, the start counts as a change.
    private readonly IVolatileDocumentManager<ContentChangesDocument> _documents;
    private readonly IClock _clock;

    public ContentChanges(IVolatileDocumentManager<ContentChangesDocument> documents, IClock clock)
    {
        _documents = documents;
        _clock = clock;
    }

    /// <summary>The last change that is known of, or a later moment.</summary>
    public async Task<DateTime> GetLastAsync() =>
        (await _documents.GetOrCreateImmutableAsync(() => Task.FromResult(new ContentChangesDocument { ChangedUtc = _clock.UtcNow }))).ChangedUtc;

    /// <summary>Notes a change; it counts once the session is committed.</summary>
    public Task NoteAsync() => _documents.UpdateAtomicAsync(() => Task.FromResult(new ContentChangesDocument { ChangedUtc = _clock.UtcNow }));
}

/// <summary>What <see cref="ContentChanges"/> shares.</summary>
public sealed class ContentChangesDocument : Document
{
    public DateTime ChangedUtc { get; set; }
}
