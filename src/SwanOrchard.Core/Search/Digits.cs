namespace SwanOrchard.Core.Search;

/// <summary>
/// Numbers as text: digits to the base of 28, the lowest first, each a character of ASCII that a script may hold; one that is not the
/// last has 28 more.
/// </summary>
internal static class Digits
{
    /// <summary>The character of 0: behind the double quote.</summary>
    public const char Zero = '#';

    /// <summary>The base of the digits.</summary>
    public const int Base = 28;

    /// <summary>The most digits that a number has.</summary>
    public const int MostOfNumber = 7;

    /// <summary>Writes a number that is not negative.</summary>
    /// <returns>How many digits it has.</returns>
    public static int Write(int number, Span<byte> digits)
    {
        var count = 0;
        for (; number >= Base; number /= Base)
        {
            digits[count++] = (byte)(Zero + Base + (number % Base));
        }

        digits[count++] = (byte)(Zero + number);
        return count;
    }

    /// <summary>Reads a number and moves behind it.</summary>
    /// <exception cref="FormatException">There is none.</exception>
    public static int Read(ReadOnlySpan<byte> digits, ref int at)
    {
        for (int number = 0, weight = 1; at < digits.Length; weight *= Base)
        {
            var digit = digits[at++] - Zero;
            if (digit is < 0 or >= 2 * Base)
            {
                break;
            }

            number += digit % Base * weight;
            if (digit < Base)
            {
                return number;
            }
        }

        throw new FormatException("A shard of the search index holds no number where there must be one.");
    }
}
