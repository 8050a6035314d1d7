namespace SwanOrchard.Images;

/// <summary>Checks that the tables of a JPEG (ITU-T T.81, B.2.4) are tables and nothing more.</summary>
internal static class JpegTables
{
    /// <summary>The marker of Huffman tables.</summary>
    public const byte Huffman = 0xC4;

    /// <summary>The marker of how many units there are from restart to restart.</summary>
    public const byte RestartInterval = 0xDD;

    private const byte Quantization = 0xDB;

    /// <exception cref="DamagedImageException">The segment is longer or shorter than its tables, or no segment of an image.</exception>
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

    /// <summary>How long the first of some Huffman tables is, with its number.</summary>
    /// <exception cref="DamagedImageException">It has no beginning.</exception>
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
