using System.IO.Compression;

namespace SwanOrchard.Images;

/// <summary>The compressed pixels of one image, which a PNG file distributes over chunks (ISO/IEC 15948 §10.1).</summary>
/// <param name="length">The number of bytes of its rows when decompressed.</param>
internal sealed class PngPixels(long length)
{
    // The pixels nearly always end with the last chunk.
    private const int Tail = 64;

    private readonly List<byte[]> _chunks = [];

    /// <summary>Adds the data of a chunk.</summary>
    public void Add(ReadOnlySpan<byte> chunk) => _chunks.Add(chunk.ToArray());

    /// <summary>The chunks, cut at the end of the pixels; no program draws what follows.</summary>
    /// <exception cref="DamagedImageException">There are more or fewer pixels than the image has.</exception>
    public IReadOnlyList<ReadOnlyMemory<byte>> Chunks()
    {
        var rest = End(Together());
        var chunks = new List<ReadOnlyMemory<byte>>(_chunks.Count);
        foreach (var chunk in _chunks.TakeWhile(_ => rest > 0))
        {
            chunks.Add(chunk.AsMemory(0, Math.Min(chunk.Length, rest)));
            rest -= chunk.Length;
        }

        return chunks;
    }

    private byte[] Together()
    {
        var packed = new byte[_chunks.Sum(chunk => chunk.Length)];
        var filled = 0;
        foreach (var chunk in _chunks)
        {
            chunk.CopyTo(packed, filled);
            filled += chunk.Length;
        }

        return packed;
    }

    private int End(byte[] packed)
    {
        var (end, block) = Unpack(packed, packed.Length - Tail);
        return block >= packed.Length - Tail ? end : Unpack(packed, block).End;
    }

    // A decompressor reads ahead. Feeding it single bytes gives the exact end.
    private (int End, int LastBlock) Unpack(byte[] packed, int bytesFrom)
    {
        using var source = new SlowingStream(packed, bytesFrom);
        using var zlib = new ZLibStream(source, CompressionMode.Decompress);
        var rows = new byte[81_920];
        var rest = length;
        try
        {
            for (int read; rest >= 0 && (read = zlib.Read(rows)) > 0;)
            {
                rest -= read;
            }
        }
        catch (InvalidDataException)
        {
            throw new DamagedImageException();
        }

        return rest == 0 ? ((int)source.Position, source.LastBlock) : throw new DamagedImageException();
    }

    private sealed class SlowingStream(byte[] bytes, int bytesFrom) : MemoryStream(bytes, writable: false)
    {
        /// <summary>The start of the bytes returned by the last read.</summary>
        public int LastBlock { get; private set; }

        public override int Read(byte[] buffer, int offset, int count)
        {
            LastBlock = (int)Position;
            return base.Read(buffer, offset, Math.Min(count, Math.Max(bytesFrom - LastBlock, 1)));
        }
    }
}
