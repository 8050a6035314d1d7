using System.Security.Cryptography;
using System.Text;

namespace SwanOrchard.Import.Plans;

/// <summary>
/// Ids made from those of the source, so that reading it twice gives the same: 26 letters and digits, as Orchard's own are (Crockford's
/// base 32 of the
/// first 130 bits of SHA-256).
/// </summary>
internal static class Ids
{
    private const int Length = 26;
    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

    /// <summary>The id for what these parts name together.</summary>
    public static string Of(params IEnumerable<string> parts)
    {
        // A part may hold any letter but this one.
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\u0000', parts)));
        return string.Create(Length, hash, static (id, hash) =>
        {
            for (var i = 0; i < id.Length; i++)
            {
                var bit = i * 5;
                var pair = (hash[bit / 8] << 8) | hash[(bit / 8) + 1];
                id[i] = Alphabet[(pair >> (11 - (bit % 8))) & 31];
            }
        });
    }
}
