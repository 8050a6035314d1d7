namespace SwanOrchard.Images;

/// <summary>Checks that JPEG table segments (ITU-T T.81, B.2.4) contain nothing but tables.</summary>
internal static class JpegTables
{
    /// <summary>The marker of Huffman tables.</summary>
    public const byte Huffman = 0xC4;

    /// <summary>The marker of the restart interval, the number of units between restarts.</summary>
    public const byte RestartInterval = 0xDD;

    private const byte Quantization = 0xDB;

    /// <exception cref="DamagedImageException">The segment is longer or shorter than its tables, or is not a table segment.</exception>
    public static void Check(byte marker, ReadOnlySpan<byte> segment)
    {
        while (segment.Length > 0)
        {
            var length = marker switch
            {
                Quantization => (segment[0] >> 4) == 0 ? 65 : 129,
                Huffman => HuffmanLength(segment),
                RestartInterval => 2,
                _ => 0,
            };
            if (length == 0 || length > segment.Length || (marker == RestartInterval && segment.Length != 2))
            {
                throw new DamagedImageException();
            }

            segment = segment[length..];
        }

        if (marker is not (Quantization or Huffman or RestartInterval))
        {
            throw new DamagedImageException();
        }
    }

    /// <summary>The length of the first Huffman table in a segment, including its number.</summary>
    /// <exception cref="DamagedImageException">The segment is too short for a table.</exception>
    public static int HuffmanLength(ReadOnlySpan<byte> table)
    {
        if (table.Length < 17)
        {
            throw new DamagedImageException();
        }

        var length = 17;
        foreach (var count in table[1..17])
        {
            length += count;
        }

        return length;
    }
}
