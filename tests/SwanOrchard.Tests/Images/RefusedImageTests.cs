using System.Text;
using SwanOrchard.Images;
using SwanOrchard.Tests.Shared;
using Xunit;

namespace SwanOrchard.Tests.Images;

public sealed class RefusedImageTests
{
    [Theory]
    [InlineData("<!DOCTYPE html><html><script>alert(1)</script></html>", "HTML")]
    [InlineData("\u00EF\u00BB\u00BF <svg xmlns='http://www.w3.org/2000/svg'/>", "SVG")]
    [InlineData("GIF89a\u0003\0\u0002\0\0\0\0;", "GIF")]
    [InlineData("%PDF-1.7", "PDF")]
    [InlineData("PK\u0003\u0004", "ZIP")]
    [InlineData("\0\0\0\u0018ftypheic\0\0\0\0", "HEIC")]
    [InlineData("\0\0\0\u0018ftypavif\0\0\0\0", "AVIF")]
    [InlineData("II*\0", "TIFF")]
    [InlineData("BM", "BMP")]
    public void A_name_does_not_make_a_JPEG(string content, string found)
    {
        var message = Refused("x.jpg", Encoding.Latin1.GetBytes(content));

        Assert.StartsWith("“x.jpg” is not the JPEG image its name says", message, StringComparison.Ordinal);
        Assert.Contains($"it contains {found}", message, StringComparison.Ordinal);
        Assert.Contains("Save it as JPEG", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("x.svg")]
    [InlineData("x.pdf")]
    [InlineData("x.heic")]
    [InlineData("x.jpg.html")]
    [InlineData("x")]
    [InlineData("")]
    public void What_cannot_be_cleaned_is_not_taken(string name) =>
        Assert.Contains("Save images as JPEG, PNG, WebP or GIF", Refused(name, "<svg/>"u8.ToArray()), StringComparison.Ordinal);

    [Fact]
    public void An_image_without_an_ending_is_told_which_to_take() =>
        Assert.Contains("ends in .jpg", Refused("photo", TestJpeg.Plain(8, 8)), StringComparison.Ordinal);

    [Fact]
    public void Folders_are_no_part_of_the_name() =>
        Assert.StartsWith("“x.jpg”", Refused("../..\\secret/x.jpg", []), StringComparison.Ordinal);

    [Fact]
    public void Kinds_of_JPEG_that_browsers_do_not_show()
    {
        byte[] scan = [.. TestJpeg.Segment(0xDA, [1, 1, 0, 0, 63, 0]), 1, .. TestJpeg.End];
        byte[] arithmetic = [.. TestJpeg.Start, .. TestJpeg.Frame(0xC9, 8, 8), .. scan];
        byte[] deep = [.. TestJpeg.Start, .. TestJpeg.Frame(0xC1, 8, 8, precision: 12), .. scan];

        Assert.All(
            (byte[][])[arithmetic, deep], file =>
                Assert.Contains("browsers do not show", Refused("a.jpg", file), StringComparison.Ordinal));
    }

    [Fact]
    public void More_pixels_than_fit()
    {
        Assert.Contains(
            "65535 × 65535", Refused("a.jpg", [.. TestJpeg.Start, .. TestJpeg.Frame(0xC0, 65535, 65535)]), StringComparison.Ordinal);
        Assert.Contains(
            "16000 × 16000", Refused("a.png", [.. TestPng.Signature, .. TestPng.Header(16000, 16000)]), StringComparison.Ordinal);
        Assert.Contains(
            "4294967295 × 1", Refused("a.png", [.. TestPng.Signature, .. TestPng.Header(uint.MaxValue, 1)]), StringComparison.Ordinal);
        Assert.Contains("60000 × 1", Refused("a.gif", [.. "GIF89a"u8, 0x60, 0xEA, 1, 0, 0, 0, 0]), StringComparison.Ordinal);
        Assert.Contains(
            "16777216 × 1",
            Refused("a.webp", [.. "RIFF"u8, 22, 0, 0, 0, .. "WEBP"u8, .. TestWebp.Chunk("VP8X", [0, 0, 0, 0, 255, 255, 255, 0, 0, 0])]),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task More_bytes_than_fit()
    {
        byte[] large = [.. TestJpeg.Plain(8, 8), .. new byte[ImageLimits.MaxLength]];
        Assert.Contains("larger than 20 MB", Refused("a.jpg", large), StringComparison.Ordinal);

        // Of a hundred megabytes no more is read than it takes to know.
        Array.Resize(ref large, 100 * 1024 * 1024);
        using var stream = new MemoryStream(large);
        var refusal = await Assert.ThrowsAsync<RefusedImageException>(() => ImageCleaner.CleanAsync("a.jpg", stream));
        Assert.Contains("larger than 20 MB", refusal.Message, StringComparison.Ordinal);
        Assert.True(stream.Position < ImageLimits.MaxLength + 100_000);
    }

    [Fact]
    public void Damaged_chunks()
    {
        var whole = TestPng.Plain(8, 8);
        var wrongSum = whole.ToArray();
        wrongSum[^1] ^= 1;
        byte[] long31 = [.. TestPng.Signature, .. TestPng.Header(8, 8), 0x80, 0, 0, 0, .. "IDAT"u8, 1, 2, 3];
        byte[] secondHeader = [
            .. TestPng.Signature, .. TestPng.Header(8, 8), .. TestPng.Header(8, 8), .. TestPng.Pixels(8, 8), .. TestPng.End
        ];
        byte[] noPixels = [.. TestPng.Signature, .. TestPng.Header(8, 8), .. TestPng.End];

        Assert.All(
            (byte[][])[wrongSum, long31, secondHeader, noPixels],
            file => Assert.Contains("is damaged", Refused("a.png", file), StringComparison.Ordinal));
    }

    [Fact]
    public void A_table_of_a_JPEG_hides_nothing()
    {
        byte[] file = [
            .. TestJpeg.Start, .. TestJpeg.Segment(0xDB, [0, .. new byte[64], .. Secrets.Text]), .. TestJpeg.Image(8, 8), .. TestJpeg.End
        ];

        Assert.Contains("is damaged", Refused("a.jpg", file), StringComparison.Ordinal);
    }

    private static string Refused(string name, byte[] file) =>
        Assert.Throws<RefusedImageException>(() => ImageCleaner.Clean(name, file)).Message;
}
