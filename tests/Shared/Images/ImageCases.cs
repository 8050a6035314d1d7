using System.Buffers.Binary;

namespace SwanOrchard.Tests.Shared;

/// <summary>Files that browsers show although each breaks a rule of its format.</summary>
public static class ImageCases
{
    private const ushort Tag = 0x0112;
    private const ushort Short = 3;

    /// <summary>By name: files found elsewhere, and files made here.</summary>
    public static IReadOnlyDictionary<string, byte[]> All { get; } = new SortedDictionary<string, byte[]>(Made(), StringComparer.Ordinal);

    /// <summary>The same bytes with a secret right after the last scan of a JPEG.</summary>
    public static byte[] WithTrailer(byte[] jpeg) => [.. jpeg[..^2], 0, 0, 1, 10, 14, 0, 0, 0, .. Secrets.Text, .. TestJpeg.End];

    private static Dictionary<string, byte[]> Made()
    {
        var files = Directory.GetFiles(Path.Combine(RepositoryFiles.Root, "tests", "Shared", "Images", "Cases"));
        var cases = files.ToDictionary(file => Path.GetFileName(file), File.ReadAllBytes);
        foreach (var file in files.Where(file => Path.GetFileName(file).StartsWith("jpeg-", StringComparison.Ordinal)))
        {
            cases["trailer-" + Path.GetFileName(file)] = WithTrailer(File.ReadAllBytes(file));
        }

        var turned = Tiff(Entry(Tag, Short, 1, 6));
        cases["own-turned.jpg"] = Jpeg(turned);
        cases["own-type-byte.jpg"] = Jpeg(Tiff(Entry(Tag, 1, 1, 6)));
        cases["own-type-undefined.jpg"] = Jpeg(Tiff(Entry(Tag, 7, 1, 6)));
        cases["own-count-0.jpg"] = Jpeg(Tiff(Entry(Tag, Short, 0, 6)));
        cases["own-wrong-then-right.jpg"] = Jpeg(Tiff(Entry(Tag, 4, 1, 3), Entry(Tag, Short, 1, 0), Entry(Tag, Short, 1, 6)));
        cases["own-right-twice.jpg"] = Jpeg(Tiff(Entry(Tag, Short, 1, 6), Entry(Tag, Short, 1, 3)));
        cases["own-two-segments.jpg"] = Jpeg("not a header"u8.ToArray(), turned);
        cases["own-other-fill.jpg"] = Prefixed([.. "Exif\0"u8, 0xFF], turned);
        cases["own-prefix-twice.jpg"] = Jpeg([.. "Exif\0\0"u8, .. turned]);
        cases["own-behind-the-scan.jpg"] =
            [.. TestJpeg.Plain(40, 24)[..^2], .. TestJpeg.Segment(0xE1, [.. "Exif\0\0"u8, .. turned]), .. TestJpeg.End];
        cases["own-second-picture.jpg"] = [.. TestJpeg.Plain(40, 24)[..^2], .. TestJpeg.Plain(8, 8)];

        cases["own-turned.png"] = Png(TestPng.Chunk("eXIf", turned));
        cases["own-type-long.png"] = Png(TestPng.Chunk("eXIf", Tiff(Entry(Tag, 4, 1, 6))));
        cases["own-turned-twice.png"] = Png([.. TestPng.Chunk("eXIf", turned), .. TestPng.Chunk("eXIf", Tiff(Entry(Tag, Short, 1, 3)))]);
        cases["own-turned-late.png"] = Png([], TestPng.Chunk("eXIf", turned));
        cases["own-bad-sum-turned.png"] = Png(BadSum(TestPng.Chunk("eXIf", turned)));
        cases["own-bad-sum-gamma.png"] = Png(BadSum(TestPng.Chunk("gAMA", TestPng.Number(220_000))));
        cases["own-bad-sum-colour.png"] = Png(BadSum(TestPng.Chunk("tRNS", new byte[6])));
        cases["own-bad-sum-private.png"] = Png(BadSum(TestPng.Chunk("prVt", Secrets.Text)));
        cases["own-bad-sum-late.png"] = Png([], BadSum(TestPng.Chunk("tIME", [7, 0xEA, 5, 6, 7, 8, 9])));

        var moving = TestGif.CleanAnimation();
        cases["own-null-at-the-end.gif"] = [.. moving[..^1], 0, 0x3B];
        cases["own-stray-at-the-end.gif"] = [.. moving[..^1], 1, 2, .. Secrets.Text, 0x3B];
        return cases;
    }

    private static byte[] Jpeg(params byte[][] tiffs) => Prefixed([.. "Exif\0\0"u8], tiffs);

    private static byte[] Prefixed(byte[] prefix, params byte[][] tiffs)
    {
        var plain = TestJpeg.Plain(40, 24);
        return [.. TestJpeg.Start, .. tiffs.SelectMany(tiff => TestJpeg.Segment(0xE1, [.. prefix, .. tiff])), .. plain[2..]];
    }

    private static byte[] Png(byte[] before, byte[]? behind = null) =>
        [.. TestPng.Signature, .. TestPng.Header(40, 24), .. before, .. TestPng.Pixels(40, 24), .. behind ?? [], .. TestPng.End];

    private static byte[] BadSum(byte[] chunk) => [.. chunk[..^4], 0, 0, 0, 0];

    private static byte[] Tiff(params byte[][] entries) =>
        [.. "II*\0"u8, 8, 0, 0, 0, (byte)entries.Length, 0, .. entries.SelectMany(entry => entry), 0, 0, 0, 0];

    private static byte[] Entry(ushort tag, ushort type, uint count, uint value)
    {
        var entry = new byte[12];
        BinaryPrimitives.WriteUInt16LittleEndian(entry, tag);
        BinaryPrimitives.WriteUInt16LittleEndian(entry.AsSpan(2), type);
        BinaryPrimitives.WriteUInt32LittleEndian(entry.AsSpan(4), count);
        BinaryPrimitives.WriteUInt32LittleEndian(entry.AsSpan(8), value);
        return entry;
    }
}
