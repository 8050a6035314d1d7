using System.Security.Cryptography;

namespace SwanOrchard.Core.Addresses;

/// <summary>The address under which Tor Browser finds the site without anybody between (Tor's rend-spec-v3 §6; Onion-Location).</summary>
public static class OnionAddress
{
    /// <summary>The header that names it.</summary>
    public const string Header = "Onion-Location";

    private const string Suffix = ".onion";
    private const string Letters = "abcdefghijklmnopqrstuvwxyz234567";
    private const int KeyLength = 32;
    private const int NameLength = 56;
    private const byte Version = 3;

    /// <summary>Reads an address as people paste it: with or without scheme and trailing slash.</summary>
    /// <returns>Its host name in small letters; null for what is no v3 address.</returns>
    public static string? Parse(string? typed)
    {
        var host = typed?.Trim().ToLowerInvariant() ?? "";
        foreach (var scheme in (string[])["http://", "https://"])
        {
            host = host.StartsWith(scheme, StringComparison.Ordinal) ? host[scheme.Length..] : host;
        }

        host = host.TrimEnd('/');
        return host.Length == NameLength + Suffix.Length && host.EndsWith(Suffix, StringComparison.Ordinal) && IsValid(host[..NameLength])
            ? host
            : null;
    }

    /// <summary>Where a page stands in the onion network, for its <see cref="Header"/>.</summary>
    /// <param name="address">The site's onion address, or null.</param>
    /// <param name="isHttps">Whether the page was asked for over HTTPS: Tor Browser believes no other.</param>
    /// <param name="path">The page's path, from the slash on, as it is sent. Not what
    /// a reader may have added to it: pages have no query.</param>
    /// <returns>The header's value, or null where it is not to be sent.</returns>
    public static string? LocationOf(string? address, bool isHttps, string path) =>
        isHttps && Parse(address) is { } host ? $"http://{host}{path}" : null;

    // The key, two bytes of a checksum, and the version, in Base32.
    private static bool IsValid(string name)
    {
        var bytes = new byte[KeyLength + 3];
        for (int i = 0, bits = 0, value = 0, at = 0; i < name.Length; i++)
        {
            var digit = Letters.IndexOf(name[i], StringComparison.Ordinal);
            if (digit < 0)
            {
                return false;
            }

            value = ((value << 5) | digit) & 0xFFF;
            if ((bits += 5) >= 8)
            {
                bytes[at++] = (byte)(value >> (bits -= 8));
            }
        }

        if (bytes[^1] != Version)
        {
            return false;
        }

        // Not every system has this hash; there, a slip of the finger stays.
        return !SHA3_256.IsSupported
            || SHA3_256.HashData([.. ".onion checksum"u8, .. bytes[..KeyLength], Version])
                .AsSpan(0, 2)
                .SequenceEqual(bytes.AsSpan(KeyLength, 2));
    }
}
