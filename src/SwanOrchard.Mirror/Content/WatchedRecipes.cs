using System.Collections.Concurrent;

namespace SwanOrchard.Mirror.Content;

/// <summary>
/// Keeps what was read in memory. A file whose size or time has changed is read again, but of its items only those that differ.
/// </summary>
internal sealed class WatchedRecipes : IRecipeMemory
{
    private readonly ConcurrentDictionary<string, (DateTime Written, long Length, RecipeParts Parts)> _files = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public RecipeParts Read(string file)
    {
        var info = new FileInfo(file);
        var (written, length) = info.Exists ? (info.LastWriteTimeUtc, info.Length) : (default, -1);
        var isKnown = _files.TryGetValue(file, out var known);
        if (isKnown && known.Written == written && known.Length == length)
        {
            return known.Parts;
        }

        var parts = RecipeParts.Read(file, isKnown ? known.Parts : null);
        _files[file] = (written, length, parts);
        return parts;
    }

    /// <inheritdoc/>
    public void KeepOnly(IReadOnlyCollection<string> files)
    {
        foreach (var file in _files.Keys.Except(files, StringComparer.Ordinal))
        {
            _files.TryRemove(file, out _);
        }
    }
}
