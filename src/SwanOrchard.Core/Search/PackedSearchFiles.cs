using System.Collections.Concurrent;
using System.IO.Compression;

namespace SwanOrchard.Core.Search;

/// <summary>
/// Files of an index as they go over the line, packed with Brotli. They are in a temporary file, because an index of a large site
/// would fill a hundred megabytes of memory. Many threads may read while one writes.
/// </summary>
public sealed class PackedSearchFiles : ISearchFiles, IDisposable
{
    // What the better levels save is not worth the time: an index of a large site has thousands of files.
    private const int Quality = 5;
    private const int Window = 18;

    private readonly ConcurrentDictionary<string, TemporaryBytes.Place> _places = new(StringComparer.Ordinal);
    private TemporaryBytes _bytes = new();

    /// <summary>The names of all files.</summary>
    public IEnumerable<string> Names => _places.Keys;

    /// <summary>How many bytes all files have.</summary>
    public long Length => _places.Values.Sum(place => (long)place.Length);

    public void Write(string name, byte[] bytes)
    {
        var packed = new byte[BrotliEncoder.GetMaxCompressedLength(bytes.Length)];
        _places[name] = BrotliEncoder.TryCompress(bytes, packed, out var length, Quality, Window)
            ? _bytes.Append(packed.AsSpan(0, length))
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
    public byte[]? ReadPacked(string name) => _places.TryGetValue(name, out var place) ? place.Read() : null;

    /// <summary>Keeps no files but these.</summary>
    public void KeepOnly(IReadOnlySet<string> names)
    {
        foreach (var name in _places.Keys.Where(name => !names.Contains(name)))
        {
            _places.TryRemove(name, out _);
        }

        if (_bytes.Length > 2 * Length)
        {
            Move();
        }
    }

    /// <summary>Closes the temporary file, which deletes it.</summary>
    public void Dispose() => _bytes.Dispose();

    // Copies the files that are left to a new temporary file. Threads that are reading keep the old one until they are done.
    private void Move()
    {
        var bytes = new TemporaryBytes();
        foreach (var (name, place) in _places)
        {
            _places[name] = bytes.Append(place.Read());
        }

        _bytes = bytes;
    }
}
