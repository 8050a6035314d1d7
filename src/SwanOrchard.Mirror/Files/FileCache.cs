using System.Collections.Concurrent;

namespace SwanOrchard.Mirror.Files;

/// <summary>Caches values made from files; a value is made again when its file changes.</summary>
/// <param name="read">Makes a value from an existing file.</param>
internal sealed class FileCache<T>(Func<string, T> read)
{
    private readonly ConcurrentDictionary<string, (DateTime Written, long Length, T Value)> _entries = new(StringComparer.Ordinal);

    /// <summary>Gets the current value of a file.</summary>
    /// <param name="file">The full path.</param>
    /// <param name="value">The value.</param>
    /// <returns>False if there is no such file.</returns>
    public bool TryGet(string file, out T? value)
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
