using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace SwanOrchard.Tests.Shared;

/// <summary>Writes PNG files (ISO/IEC 15948) of grey bands.</summary>
public static class TestPng
{
    public static byte[] Signature => [0x89, .. "PNG\r\n"u8, 0x1A, (byte)'\n'];

    /// <summary>An image without metadata.</summary>
    public static byte[] Plain(int width, int height) => [.. Signature, .. Header(width, height), .. Pixels(width, height), .. End];

    /// <summary>The same with the metadata that phones and programs write.</summary>
    public static byte[] Photo(int width, int height, int orientation) =>
    [
        .. Signature,
        .. Header(width, height),
        .. Chunk("iCCP", [.. Encoding.ASCII.GetBytes(Secrets.Word), 0, 0, .. Packed(Secrets.Profile())]),
        .. Chunk("eXIf", Secrets.Exif(orientation)),
        .. Chunk("tEXt", [.. "Comment\0"u8, .. Secrets.Text]),
        .. Chunk("zTXt", [.. "Author\0\0"u8, .. Packed(Secrets.Text)]),
        .. Chunk("tIME", [7, 0xEA, 5, 6, 7, 8, 9]),
        .. Chunk("pHYs", [0, 0, 0x0B, 0x13, 0, 0, 0x0B, 0x13, 1]),
        .. Chunk("prVt", Secrets.Text),
        .. Pixels(width, height),
        .. Chunk("iTXt", [.. "XML:com.adobe.xmp\0\0\0\0\0"u8, .. Secrets.Xmp]),
        .. End,
        .. Secrets.Text,
    ];

    public static byte[] End => Chunk("IEND", []);

    public static byte[] Header(uint width, uint height) => Chunk("IHDR", [.. Number(width), .. Number(height), 8, 2, 0, 0, 0]);

    public static byte[] Header(int width, int height) => Header((uint)width, (uint)height);

    /// <summary>Length, type, data, checksum.</summary>
    public static byte[] Chunk(string type, byte[] data)
    {
        byte[] summed = [.. Encoding.ASCII.GetBytes(type), .. data];
        return [.. Number((uint)data.Length), .. summed, .. Number(Crc(summed))];
    }

    public static byte[] Pixels(int width, int height) => Chunk("IDAT", PackedRows(width, height));

    /// <summary>Compressed rows, to be spread over chunks.</summary>
    public static byte[] PackedRows(int width, int height) => Packed(Rows(width, height));

    /// <summary>A frame of an animation, with its sequence number.</summary>
    public static byte[] Frame(uint number, int width, int height) => Chunk("fdAT", [.. Number(number), .. PackedRows(width, height)]);

    private static byte[] Rows(int width, int height)
    {
        // A row is its filter type (none), then red, green and blue of each pixel.
        var row = new byte[(width * 3) + 1];
        for (var x = 0; x < width; x++)
        {
            row.AsSpan((x * 3) + 1, 3).Fill((byte)(x / 100 % 2 == 0 ? 0x60 : 0xA0));
        }

        return [.. Enumerable.Repeat(row, height).SelectMany(bytes => bytes)];
    }

    public static byte[] Number(uint value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, value);
        return bytes;
    }

    private static byte[] Packed(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            zlib.Write(bytes);
        }

        return packed.ToArray();
    }

    private static uint Crc(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var value in bytes)
        {
            crc ^= value;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ 0xEDB88320u;
            }
        }

        return ~crc;
    }
}
