using System.IO.Hashing;

namespace SwanOrchard.Images;

/// <summary>The checksum of PNG chunks (ISO/IEC 15948, annex D).</summary>
internal static class PngCrc
{
    /// <summary>The checksum of a chunk's type followed by its data.</summary>
    public static uint Of(ReadOnlySpan<byte> type, ReadOnlySpan<byte> data)
    {
        var crc = new Crc32();
        crc.Append(type);
        crc.Append(data);
        return crc.GetCurrentHashAsUInt32();
    }
}
