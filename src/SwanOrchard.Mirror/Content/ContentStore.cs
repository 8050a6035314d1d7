using System.Runtime.ExceptionServices;

namespace SwanOrchard.Mirror.Content;

/// <summary>
/// The content as the files have it now: read again when one has changed. What cannot be read leaves the last good state.
/// </summary>
public sealed class ContentStore
{
    private readonly Lock _lock = new();
    private readonly ContentOrigin _origin;
    private string? _stamp;
    private ContentSnapshot? _snapshot;
    private ContentException? _fault;

    public ContentStore(ContentOrigin origin)
    {
        _origin = origin;
    }

    /// <summary>The content as it was when it could last be read, and why it cannot be read now; null where it can.</summary>
    /// <exception cref="ContentException">It could never be read.</exception>
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
                    _snapshot = _origin.Read();
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
