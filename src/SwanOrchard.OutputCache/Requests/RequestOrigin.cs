using Microsoft.AspNetCore.Http;

namespace SwanOrchard.OutputCache.Requests;

/// <summary>Where a page is asked for, as Orchard sees it: pages hold absolute addresses, so each origin has its own.</summary>
/// <param name="Scheme">http or https.</param>
/// <param name="Host">The host as it was sent: a forged one is answered, to its sender alone.</param>
/// <param name="PathBase">The part of the path before the site.</param>
internal readonly record struct RequestOrigin(string Scheme, string Host, string PathBase)
{
    /// <summary>
    /// Whether it is one that browsers use: a proxy may hand on as scheme whatever a client has invented, and HTTP/1.0 needs no host.
    /// </summary>
    public bool IsWeb => Host.Length > 0 && (Scheme == Uri.UriSchemeHttp || Scheme == Uri.UriSchemeHttps);

    // No line break can be in any of them.
    public string Key => string.Concat(Scheme, "\n", Host, "\n" + PathBase + "\n");

    public static RequestOrigin Of(HttpRequest request) => new(request.Scheme, request.Host.Value ?? "", request.PathBase.Value ?? "");

    /// <summary>Whether the request is still what it was taken for.</summary>
    public bool Fits(HttpRequest request) => request.Scheme == Scheme && request.Host.Value == Host;
}
