using System.Runtime.ExceptionServices;

namespace SwanOrchard.Mirror.Content;

/// <summary>The content as the files have it now: read again when one has changed.</summary>
public sealed class ContentStore
{
    private readonly Lock _lock = new();
    private readonly ContentFolder _folder;
    private string? _stamp;
    private ContentSnapshot? _snapshot;
    private ContentException? _error;

    public ContentStore(ContentFolder folder)
    {
        _folder = folder;
    }

    /// <summary>The content.</summary>
    /// <exception cref="ContentException">It cannot be read; said again until a file changes.</exception>
    public ContentSnapshot Current()
    {
        lock (_lock)
        {
            var stamp = _folder.Stamp();
            if (stamp != _stamp)
            {
                _stamp = stamp;
                try
                {
                    _snapshot = SnapshotBuilder.Read(_folder);
                    _error = null;
                }
                catch (ContentException exception)
                {
                    _error = exception;
                }
            }

            if (_error is not null)
            {
                ExceptionDispatchInfo.Throw(_error);
            }

            return _snapshot!;
        }
    }
}
