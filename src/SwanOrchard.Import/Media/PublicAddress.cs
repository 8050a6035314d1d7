using System.Net;
using System.Net.Sockets;

namespace SwanOrchard.Import.Media;

/// <summary>
/// Tells addresses of the public Internet from those of this machine and its networks, which a stranger's file must not make us ask.
/// </summary>
/// <remarks>IANA's registries of special-purpose addresses, for IPv4 (RFC 6890) and IPv6.</remarks>
public static class PublicAddress
{
    private static readonly IPNetwork[] s_special =
    [
        .. new[]
        {
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24",
                "192.31.196.0/24",
            "192.52.193.0/24", "192.88.99.0/24", "192.168.0.0/16", "192.175.48.0/24", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24",
                "224.0.0.0/4",
            "240.0.0.0/4", "::/128", "::1/128", "64:ff9b:1::/48", "100::/64", "2001::/23", "2001:db8::/32", "3fff::/20", "5f00::/16",
                "fc00::/7",
            "fe80::/10", "fec0::/10", "ff00::/8",
        }.Select(IPNetwork.Parse),
    ];

    private static readonly IPNetwork s_translated = IPNetwork.Parse("64:ff9b::/96");
    private static readonly IPNetwork s_6to4 = IPNetwork.Parse("2002::/16");

    /// <summary>Whether an address may be asked.</summary>
    public static bool Is(IPAddress address)
    {
        ArgumentNullException.ThrowIfNull(address);
        if (address.AddressFamily == AddressFamily.InterNetworkV6)
        {
            var bytes = address.GetAddressBytes();
            var inner = address.IsIPv4MappedToIPv6 ? address.MapToIPv4()
                : s_translated.Contains(address) ? new IPAddress(bytes.AsSpan(12))
                : s_6to4.Contains(address) ? new IPAddress(bytes.AsSpan(2, 4))
                : null;
            if (inner is not null)
            {
                return Is(inner);
            }

            // An IPv4 address in an old disguise.
            if (bytes.AsSpan(0, 12).IndexOfAnyExcept((byte)0) < 0)
            {
                return false;
            }
        }

        return !s_special.Any(network => network.BaseAddress.AddressFamily == address.AddressFamily && network.Contains(address));
    }
}
