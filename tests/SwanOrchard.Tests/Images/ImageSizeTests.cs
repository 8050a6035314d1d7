using System.Text;
using SwanOrchard.Core.Images;
using Xunit;

namespace SwanOrchard.Tests.Images;

public sealed class ImageSizeTests
{
    private static readonly byte[] s_frame = [0xFF, 0xC2, 0, 11, 8, 1, 0x2C, 2, 0x58, 1, 0, 0x11, 0];

    [Fact]
    public void Of_a_PNG() => AssertSize(600, 300, [0x89, .. "PNG\r\n\x1a\n"u8, 0, 0, 0, 13, .. "IHDR"u8, 0, 0, 2, 0x58, 0, 0, 1, 0x2C, 8, 6]);

    [Fact]
    public void Of_a_GIF() => AssertSize(600, 300, [.. "GIF89a"u8, 0x58, 2, 0x2C, 1, 0]);

    [Theory]
    [InlineData("VP8 ")]
    [InlineData("VP8L")]
    [InlineData("VP8X")]
    public void Of_each_kind_of_WebP(string chunk)
    {
        byte[] body = chunk switch
        {
            "VP8 " => [0, 0, 0, 0, 0, 0, 0, 0x9D, 0x01, 0x2A, 0x58, 2, 0x2C, 1],
            "VP8L" => [0, 0, 0, 0, 0x2F, .. BitConverter.GetBytes(599u | (299u << 14)), 0, 0, 0, 0, 0],
            _ => [10, 0, 0, 0, 0, 0, 0, 0, 0x57, 2, 0, 0x2B, 1, 0],
        };
        AssertSize(600, 300, [.. "RIFF"u8, 0, 0, 0, 0, .. "WEBP"u8, .. Encoding.ASCII.GetBytes(chunk), .. body]);
    }

    [Fact]
    public void Of_a_JPEG_after_its_metadata() =>
        AssertSize(600, 300, [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2, 0xFF, 0xFF, 0xC4, 0, 3, 0, .. s_frame]);

    [Theory]
    [InlineData(1, 600, 300)]
    [InlineData(3, 600, 300)]
    [InlineData(6, 300, 600)]
    [InlineData(8, 300, 600)]
    public void Of_a_JPEG_as_it_is_turned(byte orientation, int width, int height)
    {
        byte[] little = [.. "II*\0"u8, 8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0];
        byte[] big = [.. "MM\0*"u8, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0];
        Assert.All([little, big], tiff =>
            AssertSize(width, height, [0xFF, 0xD8, 0xFF, 0xE1, 0, (byte)(8 + tiff.Length), .. "Exif\0\0"u8, .. tiff, .. s_frame]));
    }

    [Theory]
    [InlineData("")]
    [InlineData("<svg width='600' height='300'/>")]
    [InlineData("GIF89a")]
    [InlineData("RIFF....WEBPVP8X")]
    public void Of_nothing_else(string file) => Assert.Null(ImageSize.Read(Encoding.ASCII.GetBytes(file)));

    [Fact]
    public void Cut_anywhere_nothing_is_thrown()
    {
        byte[] jpeg = [0xFF, 0xD8, 0xFF, 0xE1, 0, 34, .. "Exif\0\0MM\0*"u8, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, .. s_frame];
        for (var length = 0; length < jpeg.Length - 4; length++)
        {
            Assert.Null(ImageSize.Read(jpeg.AsSpan(0, length)));
        }
    }

    private static void AssertSize(int width, int height, byte[] file)
    {
        Assert.Equal((width, height), ImageSize.Read(file));
        using var stream = new MemoryStream(file);
        Assert.Equal((width, height), ImageSize.ReadAsync(stream).GetAwaiter().GetResult());
    }
}
