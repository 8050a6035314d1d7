using System.Buffers.Binary;

namespace SwanOrchard.Images;

/// <summary>The only EXIF property that affects drawing: the orientation (CIPA DC-008, tag 0x0112).</summary>
/// <remarks>
/// Read exactly as strictly as browsers do: they ignore an entry of another type or count, and cleaning must not rotate a picture that is
/// displayed upright today. Each rule was verified in Chromium.
/// </remarks>
internal static class ExifOrientation
{
    /// <summary>Pixels are displayed as stored.</summary>
    public const int Upright = 1;

    private const ushort Tag = 0x0112;
    private const byte ShortType = 3;

    /// <summary>The prefix before the TIFF header in JPEG and in some WebP files.</summary>
    public static ReadOnlySpan<byte> Prefix => "Exif\0\0"u8;

    /// <summary>Whether a segment begins with the prefix. Its last byte is padding and may have any value.</summary>
    public static bool HasPrefix(ReadOnlySpan<byte> segment) => segment.Length >= Prefix.Length && segment.StartsWith(Prefix[..^1]);

    /// <summary>Reads the orientation from a TIFF header and its first directory.</summary>
    /// <returns>1 to 8; 1 if it cannot be read.</returns>
    public static int Read(ReadOnlySpan<byte> tiff)
    {
        if (tiff.Length < 8 || !(tiff.StartsWith("II*\0"u8) || tiff.StartsWith("MM\0*"u8)))
        {
            return Upright;
        }

        var big = tiff[0] == (byte)'M';
        var at = UInt32(tiff[4..], big);
        if (at > tiff.Length - 2)
        {
            return Upright;
        }

        var directory = tiff[(int)at..];
        var count = UInt16(directory, big);
        for (var i = 0; i < count && directory.Length >= 2 + ((i + 1) * 12); i++)
        {
            var entry = directory[(2 + (i * 12))..];
            if (UInt16(entry, big) == Tag && UInt16(entry[2..], big) == ShortType && UInt32(entry[4..], big) == 1
                && UInt16(entry[8..], big) is var value and >= 1 and <= 8)
            {
                return value;
            }
        }

        return Upright;
    }

    /// <summary>Writes a TIFF header and a directory that contain only the orientation.</summary>
    public static byte[] Write(int orientation)
    {
        ReadOnlySpan<byte> tag = [Tag >> 8, Tag & 0xFF, 0, ShortType];
        return [.. "MM\0*"u8, 0, 0, 0, 8, 0, 1, .. tag, 0, 0, 0, 1, 0, (byte)orientation, 0, 0, 0, 0, 0, 0];
    }

    private static ushort UInt16(ReadOnlySpan<byte> bytes, bool big) =>
        big ? BinaryPrimitives.ReadUInt16BigEndian(bytes) : BinaryPrimitives.ReadUInt16LittleEndian(bytes);

    private static uint UInt32(ReadOnlySpan<byte> bytes, bool big) =>
        big ? BinaryPrimitives.ReadUInt32BigEndian(bytes) : BinaryPrimitives.ReadUInt32LittleEndian(bytes);
}
