using System.Runtime.ExceptionServices;

namespace SwanOrchard.Mirror.Content;

/// <summary>The current content, read again when a file has changed. If it cannot be read, the last good state is kept.</summary>
public sealed class ContentStore
{
    private readonly Lock _lock = new();
    private readonly ContentOrigin _origin;
    private readonly WatchedRecipes _recipes = new();
    private string? _stamp;
    private ContentSnapshot? _snapshot;
    private ContentException? _fault;

    /// <summary>Makes a store that reads from an origin.</summary>
    public ContentStore(ContentOrigin origin)
    {
        _origin = origin;
    }

    /// <summary>The last content that could be read, and the reason why the current one cannot; null if it can.</summary>
    /// <exception cref="ContentException">The content could never be read.</exception>
    public (ContentSnapshot Content, ContentException? Fault) Current()
    {
        lock (_lock)
        {
            try
            {
                var stamp = _origin.Stamp();
                if (stamp != _stamp)
                {
                    _stamp = stamp;
                    _fault = null;
                    _snapshot = _origin.Read(_recipes);
                    _origin.KeepOnly(_snapshot.Folder);
                }
            }
            catch (ContentException exception)
            {
                _fault = exception;
                _origin.KeepOnly(_snapshot?.Folder);
            }

            if (_snapshot is null)
            {
                ExceptionDispatchInfo.Throw(_fault!);
            }

            return (_snapshot, _fault);
        }
    }
}
