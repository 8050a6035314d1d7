using System.Buffers;

namespace SwanOrchard.Images;

/// <summary>The file that is being written.</summary>
/// <param name="capacity">How many bytes to make room for.</param>
internal sealed class ImageWriter(int capacity)
{
    private readonly ArrayBufferWriter<byte> _bytes = new(Math.Max(capacity, 1));

    public int Length => _bytes.WrittenCount;

    /// <summary>What has been written.</summary>
    public ReadOnlySpan<byte> Written => _bytes.WrittenSpan;

    public void Write(ReadOnlySpan<byte> bytes) => _bytes.Write(bytes);

    public void WriteByte(byte value) => _bytes.Write([value]);
}
