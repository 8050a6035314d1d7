using System.Text;
using SwanOrchard.Images;

namespace SwanOrchard.Tests.Fuzz;

/// <summary>Images of all formats: cleaned or refused, and what is clean stays as it is.</summary>
internal sealed class ImageTarget : IFuzzTarget
{
    public string Name => "images";

    public int Tries => 6000;

    public IReadOnlyList<FuzzSeed> Seeds { get; } = [.. Pictures.All, .. SeedFolder.Read("images")];

    public IReadOnlyList<byte[]> Words { get; } =
    [
        .. new[]
        {
            "IHDR", "IDAT", "IEND", "tEXt", "zTXt", "iTXt", "eXIf", "iCCP", "acTL", "fcTL", "fdAT", "PLTE", "tRNS", "tIME",
            "RIFF", "WEBP", "VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "EXIF", "XMP ", "ICCP", "GIF87a", "GIF89a",
            "NETSCAPE2.0", "Exif\0\0", "II*\0", "MM\0*",
            "JFIF\0", "ICC_PROFILE\0", "Adobe",
        }.Select(Encoding.Latin1.GetBytes),
        [0xFF, 0xD8], [0xFF, 0xD9], [0xFF, 0xDA], [0xFF, 0xC0], [0xFF, 0xC2], [0xFF, 0xC4], [0xFF, 0xDB], [0xFF, 0xE1],
        [0xFF, 0xFE], [0xFF, 0xD0], [0xFF, 0x00],
        [0x2C], [0x3B], [0x21, 0xFE], [0x21, 0xF9], [0x21, 0xFF], [0x21, 0x01],
    ];

    public byte[] Repair(byte[] input) => PngChecksums.Repair(input);

    public void Check(string name, byte[] input)
    {
        CleanImage clean;
        try
        {
            clean = ImageCleaner.Clean(name, input);
        }
        catch (RefusedImageException)
        {
            return;
        }

        CleanImage again;
        try
        {
            again = ImageCleaner.Clean(name, clean.Bytes);
        }
        catch (RefusedImageException exception)
        {
            throw new FuzzFailureException("What was cleaned is refused.", exception);
        }

        Require.That(again.Bytes.AsSpan().SequenceEqual(clean.Bytes), "What was cleaned once is changed by cleaning it again.");
        Require.That(
            again with { Bytes = clean.Bytes } == clean,
            "What was cleaned is taken for another image.");
        Require.That(clean.Width > 0 && clean.Height > 0, "An image has no size.");
    }
}
