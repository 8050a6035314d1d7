using System.Buffers.Binary;
using SwanOrchard.Core.MirrorPackages;

namespace SwanOrchard.Mirror.Content;

/// <summary>Measures the central directory of a zip (APPNOTE 4.3.12 to 4.3.16) before it is read into memory.</summary>
internal static class ZipDirectory
{
    /// <summary>The most bytes needed for the largest allowed number of entries; names of media files are short.</summary>
    public const long MaxLength = PackageLimits.Files * 320L;

    private const int EndLength = 22;
    private const int Zip64LocatorLength = 20;
    private const int MaxCommentLength = ushort.MaxValue;
    private const uint Zip64 = uint.MaxValue;

    /// <summary>
    /// The number of bytes from the start of the central directory to the end of the file; null if this is not a complete zip.
    /// </summary>
    public static long? Length(FileStream zip)
    {
        var tail = new byte[Math.Min(zip.Length, EndLength + Zip64LocatorLength + MaxCommentLength)];
        zip.Position = zip.Length - tail.Length;
        zip.ReadExactly(tail);
        var end = tail.AsSpan().LastIndexOf("PK\x05\x06"u8);
        if (end < 0 || end + EndLength > tail.Length)
        {
            return null;
        }

        var start = (long)BinaryPrimitives.ReadUInt32LittleEndian(tail.AsSpan(end + 16));
        if (start == Zip64)
        {
            if (Zip64Start(zip, tail, end) is not { } found)
            {
                return null;
            }

            start = found;
        }

        return start >= 0 && start <= zip.Length ? zip.Length - start : null;
    }

    private static long? Zip64Start(FileStream zip, byte[] tail, int end)
    {
        var locator = tail.AsSpan(0, end).LastIndexOf("PK\x06\x07"u8);
        if (locator < 0 || locator + Zip64LocatorLength > tail.Length)
        {
            return null;
        }

        var record = BinaryPrimitives.ReadInt64LittleEndian(tail.AsSpan(locator + 8));
        Span<byte> bytes = stackalloc byte[56];
        if (record < 0 || record > zip.Length - bytes.Length)
        {
            return null;
        }

        zip.Position = record;
        zip.ReadExactly(bytes);
        return bytes.StartsWith("PK\x06\x06"u8) ? BinaryPrimitives.ReadInt64LittleEndian(bytes[48..]) : null;
    }
}
