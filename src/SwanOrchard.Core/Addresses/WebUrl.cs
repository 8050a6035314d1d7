using System.Buffers;

namespace SwanOrchard.Core.Addresses;

/// <summary>Checks URLs that editors type.</summary>
public static class WebUrl
{
    // Characters that a URL may hold only in encoded form (RFC 3986 §2). Unencoded, they could break links and feeds.
    private static readonly SearchValues<char> s_encoded = SearchValues.Create(" \t\r\n\"<>\\^`{|}");

    /// <summary>The message for an invalid URL; <c>{0}</c> stands for the typed text.</summary>
    public const string Fault = "“{0}” is not a URL. It should look like https://example.org, without spaces.";

    /// <summary>Whether this is an absolute <c>http</c> or <c>https</c> URL that is safe to link to.</summary>
    public static bool IsValid(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
        && uri.Host.Length > 0
        && IsKnownHost(uri)
        && !url.AsSpan().ContainsAny(s_encoded);

    /// <summary>The URL, or null if it is not valid.</summary>
    public static string? Valid(string? url) => IsValid(url) ? url : null;

    // No request can reach a host with invalid letters.
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

    /// <summary>The host of a URL for display, without <c>www.</c>; never use it in a link.</summary>
    public static string Host(string url) =>
        UnicodeHost.Of(new Uri(url).IdnHost) is var host && host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;
}
