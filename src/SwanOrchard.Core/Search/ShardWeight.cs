namespace SwanOrchard.Core.Search;

/// <summary>Estimates the size of a shard after Brotli: digits by their entropy, letters at five bits.</summary>
internal sealed class ShardWeight
{
    private const double BitsOfLetter = 5;
    private const double BitsOfForm = 10;
    private const double BitsOfStem = 8;

    private readonly int[] _digits = new int[2 * Digits.Base];
    private int _count;
    private double _bits;

    public void Add(StemEntry entry)
    {
        _bits += BitsOfStem + (BitsOfLetter * 3);
        foreach (var form in entry.Forms)
        {
            _bits += BitsOfForm + (BitsOfLetter * (form.Form.Length - entry.Stem.AsSpan().CommonPrefixLength(form.Form)));
            foreach (var digit in form.Encoded)
            {
                _digits[digit - Digits.Zero]++;
            }

            _count += form.Encoded.Length;
        }
    }

    /// <summary>The weight of all that was added.</summary>
    public int Bytes() => (int)((_bits + _digits.Where(count => count > 0).Sum(count => count * Math.Log2((double)_count / count))) / 8);
}
