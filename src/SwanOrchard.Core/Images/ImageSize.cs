using System.Buffers.Binary;

namespace SwanOrchard.Core.Images;

/// <summary>Reads how large an image is from the headers of its file, without decoding it.</summary>
public static class ImageSize
{
    // A JPEG's size stands after its metadata, which may be long.
    private const int MaxHeaderLength = 1 << 20;

    private static ReadOnlySpan<byte> PngSignature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>The size in pixels, as it is shown: a photo that is to be turned by a quarter (EXIF orientation 5 to 8) has its sides exchanged.</summary>
    /// <param name="image">PNG, JPEG, GIF or WebP, read from where it stands.</param>
    /// <returns>Null for any other format, and for what ends too early.</returns>
    public static async Task<(int Width, int Height)?> ReadAsync(Stream image)
    {
        ArgumentNullException.ThrowIfNull(image);
        var head = new byte[MaxHeaderLength];
        var length = await image.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false);
        return Read(head.AsSpan(0, length));
    }

    /// <summary>The size, from the bytes the file begins with.</summary>
    public static (int Width, int Height)? Read(ReadOnlySpan<byte> image)
    {
        (int Width, int Height)? size =
            image.StartsWith(PngSignature) ? Png(image)
            : image.StartsWith("GIF87a"u8) || image.StartsWith("GIF89a"u8) ? Gif(image)
            : image.StartsWith("RIFF"u8) && image.Length >= 30 && image[8..].StartsWith("WEBP"u8) ? Webp(image)
            : image.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8]) ? JpegSize.Read(image)
            : null;
        return size is ( > 0, > 0) ? size : null;
    }

    private static (int, int)? Png(ReadOnlySpan<byte> image) => image.Length < 24 ? null
        : (BinaryPrimitives.ReadInt32BigEndian(image[16..]), BinaryPrimitives.ReadInt32BigEndian(image[20..]));

    private static (int, int)? Gif(ReadOnlySpan<byte> image) => image.Length < 10 ? null
        : (BinaryPrimitives.ReadUInt16LittleEndian(image[6..]), BinaryPrimitives.ReadUInt16LittleEndian(image[8..]));

    private static (int, int)? Webp(ReadOnlySpan<byte> image)
    {
        var chunk = image[12..];
        if (chunk.StartsWith("VP8 "u8))
        {
            return (BinaryPrimitives.ReadUInt16LittleEndian(image[26..]) & 0x3FFF, BinaryPrimitives.ReadUInt16LittleEndian(image[28..]) & 0x3FFF);
        }

        if (chunk.StartsWith("VP8L"u8))
        {
            var bits = BinaryPrimitives.ReadUInt32LittleEndian(image[21..]);
            return ((int)(bits & 0x3FFF) + 1, (int)((bits >> 14) & 0x3FFF) + 1);
        }

        return chunk.StartsWith("VP8X"u8) ? (UInt24(image[24..]) + 1, UInt24(image[27..]) + 1) : null;
    }

    private static int UInt24(ReadOnlySpan<byte> bytes) => bytes[0] | (bytes[1] << 8) | (bytes[2] << 16);
}
