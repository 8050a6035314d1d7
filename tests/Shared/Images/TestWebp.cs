using System.Text;

namespace SwanOrchard.Tests.Shared;

/// <summary>Writes WebP files (RFC 9649) of one colour, three by two pixels unless told otherwise.</summary>
public static class TestWebp
{
    // All pixels have one colour and so take no bits: a header, no transforms, five codes of a single value each.
    private static readonly byte[] s_lossless = Convert.FromBase64String("LwJAAACI+Z///odVAQA=")[..13];

    /// <summary>An image with a profile, EXIF data, XMP and an unknown chunk.</summary>
    /// <param name="orientation">The orientation, as EXIF encodes it.</param>
    /// <param name="width">The stored width in pixels.</param>
    /// <param name="height">The stored height in pixels.</param>
    /// <param name="padding">The number of bytes after the pixels; without them no variant would be smaller.</param>
    public static byte[] Photo(int orientation, int width = 3, int height = 2, int padding = 0) => Riff(
    [
        .. Chunk("VP8X", [0x2C, 0, 0, 0, (byte)(width - 1), (byte)((width - 1) >> 8), 0, (byte)(height - 1), (byte)((height - 1) >> 8), 0]),
        .. Chunk("ICCP", Secrets.Profile()),
        .. Chunk(
            "VP8L",
            [
                s_lossless[0], .. BitConverter.GetBytes((uint)(width - 1) | ((uint)(height - 1) << 14)), .. s_lossless[5..],
                .. new byte[padding]
            ]),
        .. Chunk("EXIF", Secrets.Exif(orientation)),
        .. Chunk("XMP ", Secrets.Xmp),
        .. Chunk("note", Secrets.Text),
    ]);

    /// <summary>Two images in an endless loop.</summary>
    public static byte[] Animation() => Riff(
    [
        .. Chunk("VP8X", [0x06, 0, 0, 0, 2, 0, 0, 1, 0, 0]),
        .. Chunk("ANIM", [255, 255, 255, 255, 0, 0]),
        .. Frame,
        .. Frame,
        .. Chunk("XMP ", Secrets.Xmp),
    ]);

    /// <summary>A still image with the given chunks.</summary>
    /// <param name="alpha">Whether the file declares transparency.</param>
    /// <param name="chunks">The chunks after the header.</param>
    public static byte[] Still(bool alpha, params byte[][] chunks) =>
        Riff([.. Chunk("VP8X", [(byte)(alpha ? 0x10 : 0), 0, 0, 0, 2, 0, 0, 1, 0, 0]), .. chunks.SelectMany(chunk => chunk)]);

    /// <summary>An animation of one image with the given chunks.</summary>
    /// <param name="alpha">Whether the file declares transparency.</param>
    /// <param name="chunks">The chunks in the frame.</param>
    public static byte[] Moving(bool alpha, params byte[][] chunks) => Riff(
    [
        .. Chunk("VP8X", [(byte)(alpha ? 0x12 : 0x02), 0, 0, 0, 2, 0, 0, 1, 0, 0]),
        .. Chunk("ANIM", [255, 255, 255, 255, 0, 0]),
        .. Chunk("ANMF", [0, 0, 0, 0, 0, 0, 2, 0, 0, 1, 0, 0, 100, 0, 0, 0, .. chunks.SelectMany(chunk => chunk)]),
    ]);

    /// <summary>The alpha channel of a lossy image: one byte for its compression (none), one for each pixel.</summary>
    public static byte[] Alpha => Chunk("ALPH", [0, 0, 50, 100, 150, 200, 250]);

    /// <summary>The header of a lossy image, with dummy pixel data.</summary>
    public static byte[] Lossy => Chunk("VP8 ", [0x10, 0, 0, 0x9D, 0x01, 0x2A, 3, 0, 2, 0, 1, 2, 3, 4]);

    public static byte[] Lossless => Chunk("VP8L", s_lossless);

    /// <summary>An image without metadata.</summary>
    public static byte[] Plain() => Riff(Chunk("VP8L", s_lossless));

    private static byte[] Frame =>
        Chunk("ANMF", [0, 0, 0, 0, 0, 0, 2, 0, 0, 1, 0, 0, 100, 0, 0, 0, .. Chunk("VP8L", s_lossless), .. Chunk("note", Secrets.Text)]);

    public static byte[] Chunk(string type, byte[] data) =>
        [.. Encoding.ASCII.GetBytes(type), .. BitConverter.GetBytes(data.Length), .. data, .. new byte[data.Length % 2]];

    private static byte[] Riff(byte[] chunks) =>
        [.. "RIFF"u8, .. BitConverter.GetBytes(chunks.Length + 4), .. "WEBP"u8, .. chunks, .. Secrets.Text];
}
