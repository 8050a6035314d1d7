using System.Buffers.Binary;

namespace SwanOrchard.Core.Images;

/// <summary>Finds the frame header of a JPEG (ITU-T T.81, B.2.2), and whether its EXIF data turn the picture.</summary>
internal static class JpegSize
{
    private const byte App1 = 0xE1;
    private const byte StartOfScan = 0xDA;
    private const ushort OrientationTag = 0x0112;

    public static (int Width, int Height)? Read(ReadOnlySpan<byte> image)
    {
        var turned = false;
        for (var at = 2; at + 4 <= image.Length && image[at] == 0xFF;)
        {
            var marker = image[at + 1];
            if (marker is 0xFF or 0x01 or (>= 0xD0 and <= 0xD8))
            {
                // Fill bytes, and markers that nothing follows.
                at += marker == 0xFF ? 1 : 2;
                continue;
            }

            var length = BinaryPrimitives.ReadUInt16BigEndian(image[(at + 2)..]);
            if (marker == StartOfScan || length < 2 || at + 2 + length > image.Length)
            {
                return null;
            }

            var segment = image.Slice(at + 4, length - 2);
            if (marker == App1 && segment.StartsWith("Exif\0\0"u8))
            {
                turned = Orientation(segment[6..]) is >= 5 and <= 8;
            }
            else if (IsFrame(marker) && segment.Length >= 5)
            {
                var height = BinaryPrimitives.ReadUInt16BigEndian(segment[1..]);
                var width = BinaryPrimitives.ReadUInt16BigEndian(segment[3..]);
                return turned ? (height, width) : (width, height);
            }

            at += 2 + length;
        }

        return null;
    }

    // SOF0 to SOF15 without the tables among them.
    private static bool IsFrame(byte marker) => marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);

    // The orientation stands in the first directory of a TIFF header.
    private static int Orientation(ReadOnlySpan<byte> tiff)
    {
        if (tiff.Length < 8)
        {
            return 1;
        }

        var big = tiff[0] == (byte)'M';
        var at = UInt32(tiff[4..], big);
        if (at > tiff.Length - 2)
        {
            return 1;
        }

        var directory = tiff[(int)at..];
        var count = UInt16(directory, big);
        for (var i = 0; i < count && directory.Length >= 2 + ((i + 1) * 12); i++)
        {
            var entry = directory[(2 + (i * 12))..];
            if (UInt16(entry, big) == OrientationTag)
            {
                return UInt16(entry[8..], big);
            }
        }

        return 1;
    }

    private static ushort UInt16(ReadOnlySpan<byte> bytes, bool big) =>
        big ? BinaryPrimitives.ReadUInt16BigEndian(bytes) : BinaryPrimitives.ReadUInt16LittleEndian(bytes);

    private static uint UInt32(ReadOnlySpan<byte> bytes, bool big) =>
        big ? BinaryPrimitives.ReadUInt32BigEndian(bytes) : BinaryPrimitives.ReadUInt32LittleEndian(bytes);
}
