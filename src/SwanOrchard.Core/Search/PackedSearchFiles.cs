using System.Collections.Concurrent;
using System.IO.Compression;

namespace SwanOrchard.Core.Search;

/// <summary>Files of an index in memory as they go over the line, packed with Brotli. Safe for use by many threads.</summary>
public sealed class PackedSearchFiles : ISearchFiles
{
    // What the better levels save is not worth the time: an index of a large site has thousands of files.
    private const int Quality = 5;
    private const int Window = 18;

    private readonly ConcurrentDictionary<string, byte[]> _files = new(StringComparer.Ordinal);

    /// <summary>The names of all files.</summary>
    public IEnumerable<string> Names => _files.Keys;

    /// <summary>How many bytes are kept.</summary>
    public long Length => _files.Values.Sum(bytes => (long)bytes.Length);

    public void Write(string name, byte[] bytes)
    {
        var packed = new byte[BrotliEncoder.GetMaxCompressedLength(bytes.Length)];
        _files[name] = BrotliEncoder.TryCompress(bytes, packed, out var length, Quality, Window)
            ? packed[..length]
            : throw new InvalidOperationException("Brotli does not pack a file of the search index.");
    }

    public byte[]? Read(string name)
    {
        if (ReadPacked(name) is not { } packed)
        {
            return null;
        }

        using var plain = new MemoryStream();
        using var unpacked = new BrotliStream(new MemoryStream(packed), CompressionMode.Decompress);
        unpacked.CopyTo(plain);
        return plain.ToArray();
    }

    /// <summary>A file as it is kept, or null where there is none of this name.</summary>
    public byte[]? ReadPacked(string name) => _files.GetValueOrDefault(name);

    /// <summary>Keeps no files but these.</summary>
    public void KeepOnly(IReadOnlySet<string> names)
    {
        foreach (var name in _files.Keys.Where(name => !names.Contains(name)))
        {
            _files.TryRemove(name, out _);
        }
    }
}
