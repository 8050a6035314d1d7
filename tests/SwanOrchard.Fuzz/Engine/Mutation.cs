using System.Buffers.Binary;

namespace SwanOrchard.Tests.Fuzz;

/// <summary>One change to an input. The numbers are taken modulo what there is, so that any of them does something.</summary>
/// <param name="Kind">Which change.</param>
/// <param name="Position">Where.</param>
/// <param name="Value">With what.</param>
internal readonly record struct Mutation(int Kind, int Position, int Value)
{
    /// <summary>How many kinds there are.</summary>
    public const int Kinds = 11;

    // A longer input finds nothing that a shorter one does not.
    private const int MaxLength = 1 << 20;

    private static readonly uint[] s_edges =
    [
        0, 1, 2, 0x7F, 0x80, 0xFF, 0x100, 0x7FFF, 0x8000, 0xFFFF, 0x10000, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFE, 0xFFFFFFFF,
    ];

    /// <summary>The changed input.</summary>
    /// <param name="bytes">The input.</param>
    /// <param name="target">Whose words and seeds may be put in.</param>
    public byte[] Apply(byte[] bytes, IFuzzTarget target)
    {
        var at = bytes.Length == 0 ? 0 : Position % bytes.Length;
        var count = bytes.Length == 0 ? 0 : 1 + (Value % Math.Min(bytes.Length - at, 64));
        byte[] changed = Kind switch
        {
            0 => Overwrite(bytes, at, [(byte)((at < bytes.Length ? bytes[at] : 0) ^ (1 << (Value % 8)))]),
            1 => Overwrite(bytes, at, [(byte)Value]),
            2 => Overwrite(bytes, at, Number(s_edges[Value % s_edges.Length], Value / s_edges.Length % 4)),
            3 => [.. bytes[..at], .. bytes[(at + count)..]],
            4 => bytes[..at],
            5 => [.. bytes[..at], .. bytes[at..(at + count)], .. bytes[at..]],
            6 => [.. bytes[..at], (byte)Value, .. bytes[at..]],
            7 when target.Words.Count > 0 => [.. bytes[..at], .. target.Words[Value % target.Words.Count], .. bytes[at..]],
            8 when target.Words.Count > 0 => Overwrite(bytes, at, target.Words[Value % target.Words.Count]),
            9 => [.. bytes[..at], .. Piece(target.Seeds[Value % target.Seeds.Count].Bytes, Value), .. bytes[at..]],
            _ => [.. bytes[..at], .. Enumerable.Repeat((byte)(at < bytes.Length ? bytes[at] : Value), 1 + (Value % 300)), .. bytes[at..]],
        };
        return changed.Length > MaxLength ? bytes : changed;
    }

    private static byte[] Overwrite(byte[] bytes, int at, byte[] with)
    {
        var changed = (byte[])bytes.Clone();
        with.AsSpan(0, Math.Min(with.Length, bytes.Length - at)).CopyTo(changed.AsSpan(at));
        return changed;
    }

    // Two or four bytes, either end first: lengths and sizes.
    private static byte[] Number(uint value, int form)
    {
        var bytes = new byte[4];
        switch (form)
        {
            case 0:
                BinaryPrimitives.WriteUInt32BigEndian(bytes, value);
                return bytes;
            case 1:
                BinaryPrimitives.WriteUInt32LittleEndian(bytes, value);
                return bytes;
            case 2:
                BinaryPrimitives.WriteUInt16BigEndian(bytes, (ushort)value);
                return bytes[..2];
            default:
                BinaryPrimitives.WriteUInt16LittleEndian(bytes, (ushort)value);
                return bytes[..2];
        }
    }

    private static byte[] Piece(byte[] bytes, int value)
    {
        if (bytes.Length == 0)
        {
            return bytes;
        }

        var start = value / 7 % bytes.Length;
        return bytes[start..(start + Math.Min(bytes.Length - start, 1 + (value % 512)))];
    }
}
