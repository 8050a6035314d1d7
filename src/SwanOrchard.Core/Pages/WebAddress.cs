namespace SwanOrchard.Core.Pages;

/// <summary>Addresses that editors type.</summary>
public static class WebAddress
{
    /// <summary>Whether this is an absolute <c>http</c> or <c>https</c> address, which a link may safely lead to.</summary>
    public static bool IsValid(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
        && uri.Host.Length > 0;

    /// <summary>The host of an address, as people say it.</summary>
    public static string Host(string url) =>
        new Uri(url).IdnHost is var host && host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;
}
