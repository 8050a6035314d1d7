using System.Buffers;

namespace SwanOrchard.Images;

/// <summary>Collects the bytes of the cleaned file.</summary>
/// <param name="capacity">The initial capacity in bytes.</param>
internal sealed class ImageWriter(int capacity)
{
    private readonly ArrayBufferWriter<byte> _bytes = new(Math.Max(capacity, 1));

    public int Length => _bytes.WrittenCount;

    /// <summary>The bytes written so far.</summary>
    public ReadOnlySpan<byte> Written => _bytes.WrittenSpan;

    public void Write(ReadOnlySpan<byte> bytes) => _bytes.Write(bytes);

    public void WriteByte(byte value) => _bytes.Write([value]);
}
