using System.Buffers.Binary;

namespace SwanOrchard.Images;

/// <summary>Reads a file from start to end, never beyond it.</summary>
internal ref struct ImageReader(ReadOnlySpan<byte> bytes)
{
    private readonly ReadOnlySpan<byte> _bytes = bytes;

    /// <summary>The number of bytes read so far.</summary>
    public int Position { get; private set; }

    public readonly bool AtEnd => Position == _bytes.Length;

    /// <summary>The bytes not read yet.</summary>
    public readonly ReadOnlySpan<byte> Rest => _bytes[Position..];

    /// <summary>Reads the next bytes.</summary>
    /// <exception cref="DamagedImageException">There are fewer bytes left.</exception>
    public ReadOnlySpan<byte> Take(uint length)
    {
        if (length > (uint)(_bytes.Length - Position))
        {
            throw new DamagedImageException();
        }

        var taken = _bytes.Slice(Position, (int)length);
        Position += (int)length;
        return taken;
    }

    public byte TakeByte() => Take(1)[0];

    public ushort TakeUInt16BigEndian() => BinaryPrimitives.ReadUInt16BigEndian(Take(2));

    public uint TakeUInt32BigEndian() => BinaryPrimitives.ReadUInt32BigEndian(Take(4));

    public uint TakeUInt32LittleEndian() => BinaryPrimitives.ReadUInt32LittleEndian(Take(4));
}
