using System.Text;

namespace SwanOrchard.Tests.Shared;

/// <summary>Writes WebP files (RFC 9649) of three by two pixels.</summary>
public static class TestWebp
{
    // One colour for all pixels: a header, no transforms, five codes of a single value each.
    private static readonly byte[] s_lossless = Convert.FromBase64String("LwJAAACI+Z///odVAQA=")[..13];

    /// <summary>With a profile, EXIF data, XMP and an unknown chunk.</summary>
    public static byte[] Photo(int orientation) => Riff(
    [
        .. Chunk("VP8X", [0x2C, 0, 0, 0, 2, 0, 0, 1, 0, 0]),
        .. Chunk("ICCP", Secrets.Profile()),
        .. Chunk("VP8L", s_lossless),
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

    /// <summary>Without any of it.</summary>
    public static byte[] Plain() => Riff(Chunk("VP8L", s_lossless));

    private static byte[] Frame => Chunk("ANMF", [0, 0, 0, 0, 0, 0, 2, 0, 0, 1, 0, 0, 100, 0, 0, 0, .. Chunk("VP8L", s_lossless), .. Chunk("note", Secrets.Text)]);

    public static byte[] Chunk(string type, byte[] data) =>
        [.. Encoding.ASCII.GetBytes(type), .. BitConverter.GetBytes(data.Length), .. data, .. new byte[data.Length % 2]];

    private static byte[] Riff(byte[] chunks) => [.. "RIFF"u8, .. BitConverter.GetBytes(chunks.Length + 4), .. "WEBP"u8, .. chunks, .. Secrets.Text];
}
