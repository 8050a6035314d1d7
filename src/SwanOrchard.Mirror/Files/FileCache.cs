using System.Collections.Concurrent;

namespace SwanOrchard.Mirror.Files;

/// <summary>Caches values made from files; a value is made again when its file changes.</summary>
/// <param name="read">Makes a value from an existing file.</param>
/// <param name="isWatched">Whether files may change while they are used; looking each time takes longer than most uses.</param>
internal sealed class FileCache<T>(Func<string, T> read, bool isWatched = true)
{
    private readonly ConcurrentDictionary<string, (bool Exists, T? Value)> _first = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, (DateTime Written, long Length, T Value)> _entries = new(StringComparer.Ordinal);

    /// <summary>Gets the current value of a file.</summary>
    /// <param name="file">The full path.</param>
    /// <param name="value">The value.</param>
    /// <returns>False if there is no such file.</returns>
    public bool TryGet(string file, out T? value)
    {
        if (isWatched)
        {
            return TryGetCurrent(file, out value);
        }

        if (!_first.TryGetValue(file, out var first))
        {
            _first[file] = first = (TryGetCurrent(file, out var found), found);
        }

        value = first.Value;
        return first.Exists;
    }

    private bool TryGetCurrent(string file, out T? value)
    {
        var info = new FileInfo(file);
        if (!info.Exists)
        {
            value = default;
            return false;
        }

        var (written, length) = (info.LastWriteTimeUtc, info.Length);
        if (!_entries.TryGetValue(file, out var entry) || entry.Written != written || entry.Length != length)
        {
            _entries[file] = entry = (written, length, read(file));
        }

        value = entry.Value;
        return true;
    }
}
