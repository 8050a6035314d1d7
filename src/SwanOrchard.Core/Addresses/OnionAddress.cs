using System.Security.Cryptography;

namespace SwanOrchard.Core.Addresses;

/// <summary>The onion address, at which Tor Browser reaches the site without an exit node (Tor rend-spec-v3 §6; Onion-Location).</summary>
public static class OnionAddress
{
    /// <summary>The response header that announces the address.</summary>
    public const string Header = "Onion-Location";

    private const string Suffix = ".onion";
    private const string Letters = "abcdefghijklmnopqrstuvwxyz234567";
    private const int KeyLength = 32;
    private const int NameLength = 56;
    private const byte Version = 3;

    /// <summary>Reads an address as people paste it, with or without scheme and trailing slash.</summary>
    /// <returns>The host name in lower case; null if this is not a v3 address.</returns>
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

    /// <summary>The URL of a page in the onion network, for the header <see cref="Header"/>.</summary>
    /// <param name="address">The site's onion address, or null.</param>
    /// <param name="isHttps">Whether the page was requested over HTTPS. Tor Browser ignores the header otherwise.</param>
    /// <param name="path">
    /// The path of the page as sent to readers, with its leading slash. Never includes a query that a reader added: pages have none.
    /// </param>
    /// <returns>The value of the header; null if it must not be sent.</returns>
    public static string? LocationOf(string? address, bool isHttps, string path) =>
        isHttps && Parse(address) is { } host ? $"http://{host}{path}" : null;

    // Base32 of the key, two bytes of checksum, and the version.
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

        // SHA-3 is not available on every system. Without it, typing errors are not detected.
        return !SHA3_256.IsSupported
            || SHA3_256.HashData([.. ".onion checksum"u8, .. bytes[..KeyLength], Version])
                .AsSpan(0, 2)
                .SequenceEqual(bytes.AsSpan(KeyLength, 2));
    }
}
