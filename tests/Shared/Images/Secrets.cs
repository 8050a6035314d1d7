using System.Buffers.Binary;
using System.Text;

namespace SwanOrchard.Tests.Shared;

/// <summary>
/// The metadata that cameras, phones and programs write into images. Every piece contains <see cref="Word"/>.
/// </summary>
public static class Secrets
{
    /// <summary>The word by which to find metadata that was left in a file.</summary>
    public const string Word = "Aizada";

    private const ushort Ascii = 2;
    private const ushort Short = 3;
    private const ushort Long = 4;
    private const ushort Rational = 5;

    public static byte[] Text { get; } = Encoding.ASCII.GetBytes(Word + " was here, 42.87 N 74.60 E");

    public static byte[] Xmp { get; } = Encoding.UTF8.GetBytes(
        $"<?xpacket begin='' id='W5M0MpCehiHzreSzNTczkc9d'?><x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF "
            + $"xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><rdf:Description xmlns:dc='http://purl.org/dc/elements/1.1/' "
            + $"dc:creator='{Word}'/></rdf:RDF></x:xmpmeta><?xpacket end='w'?>");

    /// <summary>A TIFF header with a camera maker, a GPS position, an orientation and a thumbnail (CIPA DC-008).</summary>
    public static byte[] Exif(int orientation)
    {
        var values = new MemoryStream();
        var (mainStart, gpsStart, thumbnailStart) = (8u, 8u + 2 + (3 * 12) + 4, 8u + 2 + (3 * 12) + 4 + 2 + (2 * 12) + 4);
        var valuesStart = thumbnailStart + 2 + (2 * 12) + 4;
        byte[] Entry(ushort tag, ushort type, uint count, uint value) => [.. U16(tag), .. U16(type), .. U32(count), .. U32(value)];
        uint Put(byte[] bytes)
        {
            var at = valuesStart + (uint)values.Length;
            values.Write(bytes);
            return at;
        }

        byte[] name = [.. Text, 0];
        byte[] position = [.. U32(42), .. U32(1), .. U32(52), .. U32(1), .. U32(12), .. U32(1)];
        byte[] thumbnail = [0xFF, 0xD8, .. Text, 0xFF, 0xD9];
        return
        [
            .. "II*\0"u8, .. U32(mainStart),
            .. U16(3), .. Entry(
                0x010F, Ascii, (uint)name.Length, Put(name)), .. Entry(0x0112, Short, 1, (uint)orientation), .. Entry(0x8825, Long, 1,
                gpsStart), .. U32(thumbnailStart),
            .. U16(2), .. Entry(0x0001, Ascii, 2, 'N'), .. Entry(0x0002, Rational, 3, Put(position)), .. U32(0),
            .. U16(2), .. Entry(0x0201, Long, 1, Put(thumbnail)), .. Entry(0x0202, Long, 1, (uint)thumbnail.Length), .. U32(0),
            .. values.ToArray(),
        ];
    }

    /// <summary>A colour profile (ICC.1) with a description, a copyright and a date, whose primaries are those of sRGB.</summary>
    public static byte[] Profile()
    {
        (string Tag, byte[] Data)[] tags =
        [
            ("desc", [.. "desc\0\0\0\0"u8, .. B32(Text.Length + 1), .. Text, .. new byte[79]]),
            ("cprt", [.. "text\0\0\0\0"u8, .. Text, 0]),
            ("wtpt", Xyz(0xF6D6, 0x10000, 0xD32D)),
            ("rXYZ", Xyz(0x6FA2, 0x38F5, 0x0390)),
            ("gXYZ", Xyz(0x6299, 0xB785, 0x18DA)),
            ("bXYZ", Xyz(0x24A0, 0x0F84, 0xB6CF)),
            ("rTRC", [.. "curv\0\0\0\0"u8, 0, 0, 0, 1, 2, 0x33, 0, 0, .. Text]),
            ("gTRC", [.. "curv\0\0\0\0"u8, 0, 0, 0, 1, 2, 0x33, 0, 0]),
            ("bTRC", [.. "curv\0\0\0\0"u8, 0, 0, 0, 1, 2, 0x33, 0, 0]),
        ];
        var at = 128 + 4 + (tags.Length * 12);
        var (table, data) = (new MemoryStream(), new MemoryStream());
        foreach (var (tag, bytes) in tags)
        {
            table.Write([.. Encoding.ASCII.GetBytes(tag), .. B32(at), .. B32(bytes.Length)]);
            byte[] padded = [.. bytes, .. new byte[(4 - (bytes.Length % 4)) % 4]];
            data.Write(padded);
            at += padded.Length;
        }

        byte[] header =
        [
            .. B32(at), .. "lcms"u8, 2, 0x40, 0, 0, .. "mntrRGB XYZ "u8, 7, 0xEA, 0, 5, 0, 6, 0, 7, 0, 8, 0, 9, .. "acspAPPL"u8, 0, 0, 0, 0,
            .. Encoding.ASCII.GetBytes(Word[..4]), .. Encoding.ASCII.GetBytes(Word[..4]), .. new byte[12], .. B32(0xF6D6), .. B32(0x10000),
            .. B32(0xD32D), .. new byte[48],
        ];
        return [.. header, .. B32(tags.Length), .. table.ToArray(), .. data.ToArray()];
    }

    private static byte[] Xyz(int x, int y, int z) => [.. "XYZ \0\0\0\0"u8, .. B32(x), .. B32(y), .. B32(z)];

    private static byte[] U16(ushort value) => [(byte)value, (byte)(value >> 8)];

    private static byte[] U32(uint value) => [(byte)value, (byte)(value >> 8), (byte)(value >> 16), (byte)(value >> 24)];

    private static byte[] B32(int value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        return bytes;
    }
}
