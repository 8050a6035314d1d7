using System.Text;
using SwanOrchard.Images;
using SwanOrchard.Tests.Shared;
using Xunit;

namespace SwanOrchard.Tests.Images;

/// <summary>What browsers show is taken, mended and shown as before. That it is, <c>ImagePixelsTests</c> proves in a browser.</summary>
public sealed class ImageCasesTests
{
    public static TheoryData<string> All => [.. ImageCases.All.Keys];

    public static TheoryData<string> Jpegs => [.. ImageCases.All.Keys.Where(name => name.StartsWith("jpeg-", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(All))]
    public void Nothing_private_is_left_and_what_was_mended_stays(string name)
    {
        var image = ImageCleaner.Clean(name, ImageCases.All[name]);
        var text = Encoding.Latin1.GetString(image.Bytes);

        Assert.DoesNotContain("SECRET", text, StringComparison.Ordinal);
        Assert.DoesNotContain(Secrets.Word, text, StringComparison.Ordinal);
        Assert.Equal(image.Bytes, ImageCleaner.Clean(name, image.Bytes).Bytes);
    }

    [Theory]
    [InlineData("jpeg-orientation-long-le.jpg", 1)]
    [InlineData("jpeg-orientation-count2.jpg", 1)]
    [InlineData("png-exif-prefix.png", 1)]
    [InlineData("own-turned.jpg", 6)]
    [InlineData("own-type-byte.jpg", 1)]
    [InlineData("own-type-undefined.jpg", 1)]
    [InlineData("own-count-0.jpg", 1)]
    [InlineData("own-wrong-then-right.jpg", 6)]
    [InlineData("own-right-twice.jpg", 6)]
    [InlineData("own-two-segments.jpg", 1)]
    [InlineData("own-other-fill.jpg", 6)]
    [InlineData("own-prefix-twice.jpg", 1)]
    [InlineData("own-behind-the-scan.jpg", 1)]
    [InlineData("own-turned.png", 6)]
    [InlineData("own-type-long.png", 1)]
    [InlineData("own-turned-twice.png", 6)]
    [InlineData("own-turned-late.png", 1)]
    [InlineData("own-bad-sum-turned.png", 1)]
    public void An_image_is_turned_only_where_browsers_turned_it(string name, int orientation)
    {
        var image = ImageCleaner.Clean(name, ImageCases.All[name]);

        Assert.Equal(orientation, image.Orientation);
        Assert.Equal(orientation > 1, Encoding.Latin1.GetString(image.Bytes).Contains("MM\0*", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Jpegs))]
    public void What_stands_behind_the_last_scan_of_a_JPEG_goes_and_no_byte_before_it(string name)
    {
        var file = ImageCases.All[name];
        var trailer = ImageCases.WithTrailer(file);

        Assert.Contains(Secrets.Word, Encoding.Latin1.GetString(trailer), StringComparison.Ordinal);
        Assert.Equal(ImageCleaner.Clean(name, file).Bytes, ImageCleaner.Clean(name, trailer).Bytes);
    }

    [Theory]
    [InlineData("jpeg-progressive.jpg")]
    [InlineData("jpeg-progressive-fine.jpg")]
    [InlineData("jpeg-progressive-cmyk.jpg")]
    [InlineData("jpeg-baseline-420.jpg")]
    public void Every_byte_of_every_scan_stays(string name)
    {
        var file = ImageCases.All[name];
        var tables = Encoding.Latin1.GetString(file).IndexOf("\u00FF\u00DB", StringComparison.Ordinal);

        Assert.Equal(file[tables..], ImageCleaner.Clean(name, file).Bytes[^(file.Length - tables)..]);
    }

    [Fact]
    public void What_fills_up_before_a_restart_and_behind_an_interval_goes()
    {
        // One unit from restart to restart; its codes are one bit each.
        byte[] Picture(byte[] between, byte[] behind) =>
        [
            .. TestJpeg.Start, .. TestJpeg.Segment(0xDD, [0, 1]), .. TestJpeg.Segment(0xDB, [0, .. Enumerable.Repeat((byte)1, 64)]),
            .. TestJpeg.Frame(0xC0, 24, 8), .. TestJpeg.Segment(
                0xC4, [0x00, 1, .. new byte[15], 0]), .. TestJpeg.Segment(0xC4, [0x10, 1, .. new byte[15], 0]),
            .. TestJpeg.Segment(0xDA, [1, 1, 0, 0, 63, 0]),
            0x3F, .. between, 0xFF, 0xD0, 0x3F, .. between, 0xFF, 0xD1, 0x3F, .. behind, .. TestJpeg.End,
        ];

        var clean = Picture([], []);
        foreach (var file in (byte[][])[clean, Picture([0xFF, 0xFF], []), Picture(Secrets.Text, Secrets.Text), Picture([], [0xFF, 0xD2])])
        {
            Assert.Equal(clean, ImageCleaner.Clean("a.jpg", file).Bytes);
        }
    }

    [Fact]
    public void A_GIF_ends_for_browsers_where_no_block_begins()
    {
        var moving = TestGif.CleanAnimation();
        var second = moving.AsSpan().LastIndexOf((ReadOnlySpan<byte>)[0x21, 0xF9]);

        var image = ImageCleaner.Clean("a.gif", [.. moving[..second], 0, .. moving[second..]]);

        Assert.Equal([.. moving[..second], 0x3B], image.Bytes);
        Assert.Equal(moving, ImageCleaner.Clean("a.gif", ImageCases.All["own-stray-at-the-end.gif"]).Bytes);
    }

    [Theory]
    [InlineData("IDAT")]
    [InlineData("IHDR")]
    [InlineData("IEND")]
    [InlineData("acTL")]
    [InlineData("fcTL")]
    public void A_bad_checksum_of_what_is_drawn_is_refused(string type)
    {
        byte[] file =
        [
            .. TestPng.Signature, .. TestPng.Header(8, 8), .. TestPng.Chunk("acTL", [0, 0, 0, 1, 0, 0, 0, 0]),
            .. TestPng.Chunk(
                "fcTL", [
                    .. TestPng.Number(0), .. TestPng.Number(8), .. TestPng.Number(8), .. new byte[14]
                ]), .. TestPng.Pixels(8, 8), .. TestPng.End,
        ];
        ImageCleaner.Clean("a.png", file);
        var at = file.AsSpan().IndexOf(Encoding.ASCII.GetBytes(type));
        file[at + 4 + (file[at - 2] << 8) + file[at - 1]] ^= 1;

        Assert.Throws<RefusedImageException>(() => ImageCleaner.Clean("a.png", file));
    }

    [Theory]
    [InlineData("photo.jfif")]
    [InlineData("photo.JPE")]
    [InlineData("photo.pjpeg")]
    public void Another_ending_of_JPEG_is_told_which_to_take(string name)
    {
        Assert.Contains(ImageFormats.OtherExtensions, other => name.EndsWith(other, StringComparison.OrdinalIgnoreCase));
        Assert.Equal(
            $"“{name}” contains a JPEG image. Give it a name that ends in .jpg.",
            Assert.Throws<RefusedImageException>(() => ImageCleaner.Clean(name, TestJpeg.Plain(8, 8))).Message);
    }
}
