using System.Buffers.Binary;
using SwanOrchard.Tests.Shared;

namespace SwanOrchard.Tests.Fuzz;

/// <summary>Takes images apart where programs may write something between, and puts them together again.</summary>
internal static class ImagePieces
{
    /// <summary>The pieces. Before each but the first something may be written, and behind the last.</summary>
    public static List<byte[]> Split(string name, byte[] file) => Path.GetExtension(name) switch
    {
        ".jpg" => SplitJpeg(file),
        ".png" => SplitPng(file),
        ".gif" => SplitGif(file),
        _ => SplitWebp(file),
    };

    /// <summary>Writes something at a place.</summary>
    public static void Insert(List<byte[]> pieces, int place, byte[] metadata) => pieces.Insert(1 + (place % pieces.Count), metadata);

    /// <summary>Something that has to go.</summary>
    public static byte[] Metadata(string name, int kind, byte[] content)
    {
        switch (Path.GetExtension(name))
        {
            case ".jpg":
                byte[] jpeg = content.Length > 60_000 ? content[..60_000] : content;
                return (kind % 7) switch
                {
                    0 => TestJpeg.Segment(0xFE, jpeg),
                    1 => TestJpeg.Segment(0xE1, [.. "http://ns.adobe.com/xap/1.0/\0"u8, .. jpeg]),
                    2 => TestJpeg.Segment(0xE1, [.. "Exif\0\0"u8, .. jpeg]),
                    3 => TestJpeg.Segment(0xE2, [.. "MPF\0"u8, .. jpeg]),
                    4 => TestJpeg.Segment(0xED, [.. "Photoshop 3.0\0"u8, .. jpeg]),
                    5 => TestJpeg.Segment((byte)(0xE3 + (kind / 7 % 8)), jpeg),
                    _ => [0xFF, 0xFF],
                };
            case ".png":
                string[] types = ["tEXt", "zTXt", "iTXt", "tIME", "prVt", "eXIf", "dSIG", "caBX"];
                return TestPng.Chunk(types[kind % types.Length], content);
            case ".gif":
                return (kind % 3) switch
                {
                    0 => [0x21, 0xFE, .. Blocks(content), 0],
                    1 => [0x21, 0xFF, 11, .. "XMP DataXMP"u8, .. Blocks(content), 0],
                    _ => [0x21, 0xFF, 11, .. "ICCRGBG1012"u8, .. Blocks(content), 0],
                };
            default:
                string[] names = ["XMP ", "note", "EXIF", "JUNK"];
                return TestWebp.Chunk(names[kind % names.Length], content);
        }
    }

    /// <summary>The file of these pieces.</summary>
    public static byte[] Join(string name, List<byte[]> pieces)
    {
        byte[] file = [.. pieces.SelectMany(piece => piece)];
        if (name.EndsWith(".webp", StringComparison.Ordinal))
        {
            BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(4), file.Length - 8);
        }

        return file;
    }

    private static IEnumerable<byte> Blocks(byte[] bytes) => bytes.Chunk(255).SelectMany(block => block.Prepend((byte)block.Length));

    private static List<byte[]> SplitJpeg(byte[] file)
    {
        var pieces = new List<byte[]> { file[..2] };
        var at = 2;
        for (; file[at + 1] != 0xDA; at += pieces[^1].Length)
        {
            pieces.Add(file[at..(at + 2 + BinaryPrimitives.ReadUInt16BigEndian(file.AsSpan(at + 2)))]);
        }

        return [.. pieces, file[at..^2], file[^2..]];
    }

    private static List<byte[]> SplitPng(byte[] file)
    {
        // The header is first in any PNG.
        var pieces = new List<byte[]> { file[..33] };
        for (var at = 33; at < file.Length; at += pieces[^1].Length)
        {
            pieces.Add(file[at..(at + 12 + (int)BinaryPrimitives.ReadUInt32BigEndian(file.AsSpan(at)))]);
        }

        return pieces;
    }

    private static List<byte[]> SplitGif(byte[] file)
    {
        var pieces = new List<byte[]> { file[..(13 + Table(file[10]))] };
        for (var at = pieces[0].Length; at < file.Length; at += pieces[^1].Length)
        {
            var end = file[at] switch
            {
                0x21 => AfterBlocks(file, at + 2),
                0x2C => AfterBlocks(file, at + 10 + Table(file[at + 9]) + 1),
                _ => file.Length,
            };

            // A control and its picture are one.
            if (file[at] == 0x21 && file[at + 1] == 0xF9 && file[end] == 0x2C)
            {
                end = AfterBlocks(file, end + 10 + Table(file[end + 9]) + 1);
            }

            pieces.Add(file[at..end]);
        }

        return pieces;
    }

    private static List<byte[]> SplitWebp(byte[] file)
    {
        var end = 8 + (int)BinaryPrimitives.ReadUInt32LittleEndian(file.AsSpan(4));
        var pieces = new List<byte[]> { file[..12] };
        for (var at = 12; at < end; at += pieces[^1].Length)
        {
            var length = (int)BinaryPrimitives.ReadUInt32LittleEndian(file.AsSpan(at + 4));
            pieces.Add(file[at..(at + 8 + length + (length % 2))]);
        }

        // What a file is stands first.
        return [[.. pieces[0], .. pieces[1]], .. pieces[2..]];
    }

    private static int Table(byte flags) => (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);

    private static int AfterBlocks(byte[] file, int at)
    {
        while (file[at] != 0)
        {
            at += 1 + file[at];
        }

        return at + 1;
    }
}
