using Microsoft.AspNetCore.Http;

namespace SwanOrchard.OutputCache.Requests;

/// <summary>The origin of a request as Orchard sees it. Pages hold absolute URLs, so each origin has its own cached responses.</summary>
/// <param name="Scheme">http or https.</param>
/// <param name="Host">The host as sent. A forged one gets an answer, but only its sender sees it.</param>
/// <param name="PathBase">The part of the path before the site.</param>
internal readonly record struct RequestOrigin(string Scheme, string Host, string PathBase)
{
    /// <summary>
    /// Whether browsers could have sent it: a proxy may pass on any scheme that a client invents, and HTTP/1.0 does not require a host.
    /// </summary>
    public bool IsWeb => Host.Length > 0 && (Scheme == Uri.UriSchemeHttp || Scheme == Uri.UriSchemeHttps);

    // None of the parts can contain a line break.
    public string Key => string.Concat(Scheme, "\n", Host, "\n" + PathBase + "\n");

    public static RequestOrigin Of(HttpRequest request) => new(request.Scheme, request.Host.Value ?? "", request.PathBase.Value ?? "");

    /// <summary>Whether the request still has this scheme and host.</summary>
    public bool Fits(HttpRequest request) => request.Scheme == Scheme && request.Host.Value == Host;
}
