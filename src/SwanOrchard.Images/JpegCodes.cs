namespace SwanOrchard.Images;

/// <summary>A Huffman table of a JPEG (ITU-T T.81, annex C and F.2.2.3).</summary>
internal sealed class JpegCodes
{
    private const int FastLength = 9;
    private const int MaxLength = 16;

    private readonly ushort[] _fast = new ushort[1 << FastLength];
    private readonly int[] _lastCode = new int[MaxLength + 1];
    private readonly int[] _offset = new int[MaxLength + 1];
    private readonly byte[] _values;

    private JpegCodes(byte[] values) => _values = values;

    /// <summary>Reads a table.</summary>
    /// <param name="table">The number of codes of each length from 1 to 16, followed by their values.</param>
    /// <returns>The table; null if it has more codes than possible.</returns>
    public static JpegCodes? Read(ReadOnlySpan<byte> table)
    {
        var codes = new JpegCodes(table[MaxLength..].ToArray());
        var (code, value) = (0, 0);
        for (var length = 1; length <= MaxLength; length++, code <<= 1)
        {
            codes._offset[length] = value - code;
            for (var rest = table[length - 1]; rest > 0; rest--, code++, value++)
            {
                if (code >= 1 << length)
                {
                    return null;
                }

                if (length <= FastLength)
                {
                    var spare = FastLength - length;
                    codes._fast.AsSpan(code << spare, 1 << spare).Fill((ushort)((length << 8) | codes._values[value]));
                }
            }

            codes._lastCode[length] = table[length - 1] == 0 ? -1 : code - 1;
        }

        return codes;
    }

    /// <summary>Reads the next code and returns its value; -1 if no code matches.</summary>
    public int Next(ref JpegBits bits)
    {
        var next = bits.Peek16();
        if (_fast[next >> (MaxLength - FastLength)] is not 0 and var found)
        {
            bits.Skip(found >> 8);
            return found & 0xFF;
        }

        for (var length = FastLength + 1; length <= MaxLength; length++)
        {
            var code = next >> (MaxLength - length);
            if (code <= _lastCode[length])
            {
                bits.Skip(length);
                return _values[_offset[length] + code];
            }
        }

        return -1;
    }
}
