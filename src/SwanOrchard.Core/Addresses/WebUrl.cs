using System.Buffers;

namespace SwanOrchard.Core.Addresses;

/// <summary>Addresses that editors type.</summary>
public static class WebUrl
{
    // What an address holds encoded only (RFC 3986 §2); as it is, it would break out of links and feeds.
    private static readonly SearchValues<char> s_encoded = SearchValues.Create(" \t\r\n\"<>\\^`{|}");

    /// <summary>Says of what was typed, argument 0, that it is none.</summary>
    public const string Fault = "“{0}” is not a URL. It should look like https://example.org, without spaces.";

    /// <summary>Whether this is an absolute <c>http</c> or <c>https</c> address, which a link may safely lead to.</summary>
    public static bool IsValid(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
        && uri.Host.Length > 0
        && IsKnownHost(uri)
        && !url.AsSpan().ContainsAny(s_encoded);

    /// <summary>The address, or null where it is none.</summary>
    public static string? Valid(string? url) => IsValid(url) ? url : null;

    // A host with letters that no host may have cannot be asked for.
    private static bool IsKnownHost(Uri url)
    {
        try
        {
            return url.IdnHost.Length > 0;
        }
        catch (UriFormatException)
        {
            return false;
        }
    }

    /// <summary>The host of an address, as people say it: to be shown, and no part of a link.</summary>
    public static string Host(string url) =>
        UnicodeHost.Of(new Uri(url).IdnHost) is var host && host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;
}
