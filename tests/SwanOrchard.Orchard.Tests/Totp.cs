using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;

namespace SwanOrchard.Tests.Orchard;

/// <summary>The codes an authenticator app shows (RFC 6238, SHA-1, six digits, thirty seconds).</summary>
internal static class Totp
{
    public static string Code(string key)
    {
        var bits = string.Concat(key.ToUpperInvariant().Where(char.IsAsciiLetterOrDigit)
            .Select(letter =>
                Convert.ToString("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".IndexOf(letter, StringComparison.Ordinal), 2).PadLeft(5, '0')));
        var secret = bits.Chunk(8).Where(octet => octet.Length == 8).Select(octet => Convert.ToByte(new string(octet), 2)).ToArray();
        var step = new byte[8];
        BinaryPrimitives.WriteInt64BigEndian(step, DateTimeOffset.UtcNow.ToUnixTimeSeconds() / 30);
#pragma warning disable CA5350 // What the RFC asks for.
        var hash = HMACSHA1.HashData(secret, step);
#pragma warning restore CA5350
        var code = (BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(hash[^1] & 15, 4)) & int.MaxValue) % 1_000_000;
        return code.ToString("D6", CultureInfo.InvariantCulture);
    }
}
