using System.Collections.Concurrent;

namespace SwanOrchard.Core.Search;

/// <summary>Files of an index in memory. Safe for use by many threads.</summary>
public sealed class MemorySearchFiles : ISearchFiles
{
    private readonly ConcurrentDictionary<string, byte[]> _files = new(StringComparer.Ordinal);

    /// <summary>All files by name.</summary>
    public IReadOnlyDictionary<string, byte[]> All => _files;

    public void Write(string name, byte[] bytes) => _files[name] = bytes;

    public byte[]? Read(string name) => _files.GetValueOrDefault(name);
}
