using System.Buffers.Binary;
using System.Text;

namespace SwanOrchard.Images;

/// <summary>Reduces a colour profile (ICC.1:2022). Without it, images from modern phones or for print would change colour.</summary>
internal static class IccProfile
{
    /// <summary>The most bytes of a profile; larger ones are left out.</summary>
    public const int MaxLength = 4 * 1024 * 1024;

    private const int HeaderLength = 128;
    private const int EntryLength = 12;
    private const int MaxTags = 200;

    // Tags for converting pixels to colours. The reverse direction, names, measurements, calibration and vendor tags are not needed.
    private static readonly string[] s_tags =
        ["rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC", "kTRC", "wtpt", "chad", "A2B0", "A2B1", "A2B2", "cicp"];

    private static readonly string[] s_types = ["XYZ ", "curv", "para", "sf32", "mft1", "mft2", "mAB ", "cicp"];

    /// <summary>Keeps only what describes colours: no texts, dates or vendors.</summary>
    /// <returns>The reduced profile; null if it does not describe colours.</returns>
    public static byte[]? Reduce(ReadOnlySpan<byte> profile)
    {
        if (profile.Length < HeaderLength + 4 || profile.Length > MaxLength || !profile[36..].StartsWith("acsp"u8))
        {
            return null;
        }

        var entries = Entries(profile);
        if (!entries.Exists(entry => entry.Tag is "rTRC" or "kTRC" or "A2B0" or "cicp"))
        {
            return null;
        }

        using var data = new MemoryStream();
        data.Write(new byte[HeaderLength + 4 + (entries.Count * EntryLength)]);
        var table = new List<(string Tag, uint Offset, uint Length)>(entries.Count);
        var written = new Dictionary<uint, uint>();
        foreach (var (tag, offset, length) in entries)
        {
            // The three colour curves are often identical and share one element.
            if (!written.TryGetValue(offset, out var place))
            {
                written[offset] = place = (uint)data.Length;
                data.Write(profile.Slice((int)offset, (int)length));
                data.Write(new byte[(4 - (length % 4)) % 4]);
            }

            table.Add((tag, place, length));
        }

        var result = data.ToArray();
        WriteHeader(profile, result);
        WriteTable(table, result.AsSpan(HeaderLength));
        return result;
    }

    private static List<(string Tag, uint Offset, uint Length)> Entries(ReadOnlySpan<byte> profile)
    {
        var count = BinaryPrimitives.ReadUInt32BigEndian(profile[HeaderLength..]);
        var entries = new List<(string Tag, uint Offset, uint Length)>();
        for (var i = 0; i < Math.Min(count, MaxTags) && profile.Length >= HeaderLength + 4 + ((i + 1) * EntryLength); i++)
        {
            var entry = profile[(HeaderLength + 4 + (i * EntryLength))..];
            var tag = Encoding.Latin1.GetString(entry[..4]);
            var offset = BinaryPrimitives.ReadUInt32BigEndian(entry[4..]);
            var length = BinaryPrimitives.ReadUInt32BigEndian(entry[8..]);
            if (s_tags.Contains(tag)
                && !entries.Exists(other => other.Tag == tag)
                && length >= 12
                && offset <= profile.Length
                && length <= profile.Length - offset
                && Used(profile.Slice((int)offset, (int)length)) is { } used)
            {
                entries.Add((tag, offset, used));
            }
        }

        return entries;
    }

    // The number of bytes that an element's type uses; null for a type that does not describe colours.
    private static uint? Used(ReadOnlySpan<byte> element)
    {
        var type = Encoding.Latin1.GetString(element[..4]);
        var whole = (uint)element.Length;
        return !s_types.Contains(type) ? null : type switch
        {
            "XYZ " => Math.Min(whole, 20),
            "curv" => (uint)Math.Min(whole, 12 + (2L * BinaryPrimitives.ReadUInt32BigEndian(element[8..]))),
            "para" => Math.Min(whole, 40),
            "sf32" => Math.Min(whole, 44),
            "cicp" => Math.Min(whole, 12),
            _ => whole,
        };
    }

    private static void WriteHeader(ReadOnlySpan<byte> profile, Span<byte> result)
    {
        BinaryPrimitives.WriteInt32BigEndian(result, result.Length);

        // Version, class, colour space, connection space.
        profile[8..24].CopyTo(result[8..]);

        // A date is required; this one is neutral.
        ((ReadOnlySpan<byte>)[0x07, 0xD0, 0, 1, 0, 1]).CopyTo(result[24..]);
        "acsp"u8.CopyTo(result[36..]);

        // Rendering intent and illuminant.
        profile[64..80].CopyTo(result[64..]);
    }

    private static void WriteTable(List<(string Tag, uint Offset, uint Length)> entries, Span<byte> table)
    {
        BinaryPrimitives.WriteInt32BigEndian(table, entries.Count);
        for (var i = 0; i < entries.Count; i++)
        {
            var entry = table[(4 + (i * EntryLength))..];
            Encoding.Latin1.GetBytes(entries[i].Tag, entry);
            BinaryPrimitives.WriteUInt32BigEndian(entry[4..], entries[i].Offset);
            BinaryPrimitives.WriteUInt32BigEndian(entry[8..], entries[i].Length);
        }
    }
}
