using System.Text;

namespace SwanOrchard.Tests.Shared;

/// <summary>Writes WebP files (RFC 9649) of one colour, three by two pixels unless another size is asked for.</summary>
public static class TestWebp
{
    // One colour for all pixels, which so take no bits: a header, no transforms, five codes of a single value each.
    private static readonly byte[] s_lossless = Convert.FromBase64String("LwJAAACI+Z///odVAQA=")[..13];

    /// <summary>With a profile, EXIF data, XMP and an unknown chunk.</summary>
    /// <param name="orientation">How it is turned, as EXIF data say it.</param>
    /// <param name="width">Of the picture as it is stored.</param>
    /// <param name="height">Of the picture as it is stored.</param>
    /// <param name="padding">How many bytes follow the pixels: without, no variant would be smaller.</param>
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

    /// <summary>Two pictures that follow each other for ever.</summary>
    public static byte[] Animation() => Riff(
    [
        .. Chunk("VP8X", [0x06, 0, 0, 0, 2, 0, 0, 1, 0, 0]),
        .. Chunk("ANIM", [255, 255, 255, 255, 0, 0]),
        .. Frame,
        .. Frame,
        .. Chunk("XMP ", Secrets.Xmp),
    ]);

    /// <summary>A still picture, with whatever chunks are asked for.</summary>
    /// <param name="alpha">Whether the file says that it has transparency.</param>
    /// <param name="chunks">What follows the header.</param>
    public static byte[] Still(bool alpha, params byte[][] chunks) =>
        Riff([.. Chunk("VP8X", [(byte)(alpha ? 0x10 : 0), 0, 0, 0, 2, 0, 0, 1, 0, 0]), .. chunks.SelectMany(chunk => chunk)]);

    /// <summary>An animation of one picture, with whatever chunks are asked for in it.</summary>
    /// <param name="alpha">Whether the file says that it has transparency.</param>
    /// <param name="chunks">What is in the frame.</param>
    public static byte[] Moving(bool alpha, params byte[][] chunks) => Riff(
    [
        .. Chunk("VP8X", [(byte)(alpha ? 0x12 : 0x02), 0, 0, 0, 2, 0, 0, 1, 0, 0]),
        .. Chunk("ANIM", [255, 255, 255, 255, 0, 0]),
        .. Chunk("ANMF", [0, 0, 0, 0, 0, 0, 2, 0, 0, 1, 0, 0, 100, 0, 0, 0, .. chunks.SelectMany(chunk => chunk)]),
    ]);

    /// <summary>The alpha channel of a lossy picture: one byte of how it is packed (not at all), one for each pixel.</summary>
    public static byte[] Alpha => Chunk("ALPH", [0, 0, 50, 100, 150, 200, 250]);

    /// <summary>The header of a lossy picture, and something for its pixels.</summary>
    public static byte[] Lossy => Chunk("VP8 ", [0x10, 0, 0, 0x9D, 0x01, 0x2A, 3, 0, 2, 0, 1, 2, 3, 4]);

    public static byte[] Lossless => Chunk("VP8L", s_lossless);

    /// <summary>Without any of it.</summary>
    public static byte[] Plain() => Riff(Chunk("VP8L", s_lossless));

    private static byte[] Frame =>
        Chunk("ANMF", [0, 0, 0, 0, 0, 0, 2, 0, 0, 1, 0, 0, 100, 0, 0, 0, .. Chunk("VP8L", s_lossless), .. Chunk("note", Secrets.Text)]);

    public static byte[] Chunk(string type, byte[] data) =>
        [.. Encoding.ASCII.GetBytes(type), .. BitConverter.GetBytes(data.Length), .. data, .. new byte[data.Length % 2]];

    private static byte[] Riff(byte[] chunks) =>
        [.. "RIFF"u8, .. BitConverter.GetBytes(chunks.Length + 4), .. "WEBP"u8, .. chunks, .. Secrets.Text];
}
