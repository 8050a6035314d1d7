namespace SwanOrchard.Images;

/// <summary>Reads through a JPEG scan code by code, without decoding the picture (ITU-T T.81, F.2.2, G.1.2 and G.2).</summary>
/// <param name="Parts">The components.</param>
/// <param name="Units">The number of coded units (MCUs).</param>
/// <param name="IsProgressive">Whether the image is progressive.</param>
/// <param name="From">The first coefficient of a progressive scan.</param>
/// <param name="To">The last coefficient of a progressive scan.</param>
/// <param name="IsRefined">Whether the scan refines existing coefficients by one bit.</param>
internal sealed record JpegScan(JpegScan.Part[] Parts, int Units, bool IsProgressive, int From, int To, bool IsRefined)
{
    private const int LastCoefficient = 63;
    private const int MaxBits = 16;
    private const int SixteenZeros = 0xF;

    /// <summary>A component of a scan.</summary>
    /// <param name="Dc">The Huffman table of the DC coefficient.</param>
    /// <param name="Ac">The Huffman table of the AC coefficients.</param>
    /// <param name="Blocks">The number of blocks per unit.</param>
    /// <param name="NonZero">For progressive images, a bit for each coefficient of each block that is not zero so far.</param>
    internal sealed record Part(JpegCodes? Dc, JpegCodes? Ac, int Blocks, ulong[] NonZero);

    /// <summary>Reads through units, or as many as the data holds.</summary>
    /// <returns>False if the data contains an invalid code.</returns>
    public bool TryPass(ref JpegBits bits, int first, int count)
    {
        if (IsProgressive && (From == 0 ? To != 0 : To < From || To > LastCoefficient || Parts.Length != 1))
        {
            return false;
        }

        var empty = 0;
        for (var unit = first; unit < first + count && !bits.IsExhausted; unit++)
        {
            foreach (var part in Parts)
            {
                for (var block = 0; block < part.Blocks; block++)
                {
                    var isRead = !IsProgressive ? Block(ref bits, part)
                        : From == 0 ? First(ref bits, part)
                        : IsRefined ? Refined(ref bits, part, ref part.NonZero[unit], ref empty)
                        : Others(ref bits, part, ref part.NonZero[unit], ref empty);
                    if (!isRead && !bits.IsExhausted)
                    {
                        return false;
                    }
                }
            }
        }

        return true;
    }

    private static bool Block(ref JpegBits bits, Part part)
    {
        if (part.Dc?.Next(ref bits) is not (>= 0 and <= MaxBits and var length) || part.Ac is not { } codes)
        {
            return false;
        }

        bits.Skip(length);
        for (var at = 1; at <= LastCoefficient; at++)
        {
            var code = codes.Next(ref bits);
            if (code < 0)
            {
                return false;
            }

            var (zeros, size) = (code >> 4, code & 0xF);
            if (size == 0 && zeros != SixteenZeros)
            {
                break;
            }

            at += zeros;
            bits.Skip(size);
        }

        return true;
    }

    private bool First(ref JpegBits bits, Part part)
    {
        if (IsRefined)
        {
            bits.Skip(1);
            return true;
        }

        if (part.Dc?.Next(ref bits) is not (>= 0 and <= MaxBits and var length))
        {
            return false;
        }

        bits.Skip(length);
        return true;
    }

    private bool Others(ref JpegBits bits, Part part, ref ulong nonZero, ref int empty)
    {
        if (empty > 0)
        {
            empty--;
            return true;
        }

        for (var at = From; at <= To; at++)
        {
            if (part.Ac?.Next(ref bits) is not (>= 0 and var code))
            {
                return false;
            }

            var (zeros, size) = (code >> 4, code & 0xF);
            if (size == 0 && zeros != SixteenZeros)
            {
                empty = (1 << zeros) + bits.Take(zeros) - 1;
                break;
            }

            at += zeros;
            bits.Skip(size);
            nonZero |= size != 0 && at <= LastCoefficient ? 1UL << at : 0;
        }

        return true;
    }

    private bool Refined(ref JpegBits bits, Part part, ref ulong nonZero, ref int empty)
    {
        var at = From;
        for (; empty == 0 && at <= To; at++)
        {
            if (part.Ac?.Next(ref bits) is not (>= 0 and var code))
            {
                return false;
            }

            var (zeros, size) = (code >> 4, code & 0xF);
            if (size == 0 && zeros != SixteenZeros)
            {
                empty = (1 << zeros) + bits.Take(zeros);
                break;
            }

            bits.Skip(size == 0 ? 0 : 1);
            at = PassBits(ref bits, nonZero, at, zeros);
            nonZero |= size != 0 && at <= LastCoefficient ? 1UL << at : 0;
        }

        if (empty > 0)
        {
            PassBits(ref bits, nonZero, at, int.MaxValue);
            empty--;
        }

        return true;
    }

    // Reads one refinement bit for each nonzero coefficient, up to a zero that has this many zeros before it.
    private int PassBits(ref JpegBits bits, ulong nonZero, int at, int zeros)
    {
        for (; at <= To; at++)
        {
            if ((nonZero & (1UL << at)) != 0)
            {
                bits.Skip(1);
            }
            else if (zeros-- == 0)
            {
                break;
            }
        }

        return at;
    }
}
