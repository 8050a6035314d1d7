using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace SwanOrchard.Tests.Shared;

/// <summary>A picture wider than any screen, made on the spot: the repository holds no bytes that nobody can read.</summary>
public static class WidePicture
{
    public const string Name = "wide.png";
    public const int Width = 6000;
    public const int Height = 400;

    /// <summary>A PNG (ISO/IEC 15948) of grey bands.</summary>
    public static byte[] Bytes()
    {
        using var file = new MemoryStream();
        file.Write([0x89, .. "PNG\r\n"u8, 0x1A, (byte)'\n']);
        Span<byte> header = stackalloc byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, Width);
        BinaryPrimitives.WriteInt32BigEndian(header[4..], Height);
        header[8] = 8;
        Write(file, "IHDR", header);
        Write(file, "IDAT", Rows());
        Write(file, "IEND", []);
        return file.ToArray();
    }

    private static byte[] Rows()
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            // A row is its filter (none), then one grey byte a pixel.
            var row = new byte[Width + 1];
            for (var x = 0; x < Width; x++)
            {
                row[x + 1] = (byte)(x / 100 % 2 == 0 ? 0x60 : 0xA0);
            }

            for (var y = 0; y < Height; y++)
            {
                zlib.Write(row);
            }
        }

        return packed.ToArray();
    }

    private static void Write(Stream file, string type, ReadOnlySpan<byte> data)
    {
        byte[] chunk = [.. Encoding.ASCII.GetBytes(type), .. data];
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        file.Write(number);
        file.Write(chunk);
        BinaryPrimitives.WriteUInt32BigEndian(number, Crc(chunk));
        file.Write(number);
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
