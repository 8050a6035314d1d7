using System.Text;

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

    /// <summary>Writes a number that is not negative.</summary>
    public static void Append(StringBuilder text, int number)
    {
        for (; number >= Base; number /= Base)
        {
            text.Append((char)(Zero + Base + (number % Base)));
        }

        text.Append((char)(Zero + number));
    }

    /// <summary>Reads a number and moves behind it.</summary>
    /// <exception cref="FormatException">There is none.</exception>
    public static int Read(ReadOnlySpan<char> text, ref int at)
    {
        for (int number = 0, weight = 1; at < text.Length; weight *= Base)
        {
            var digit = text[at++] - Zero;
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
