using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using SwanOrchard.Core.Http;

namespace SwanOrchard.OutputCache.Requests;

/// <summary>What a page is asked for by. Whatever else a request says goes to Orchard as it is.</summary>
internal static class CacheableRequest
{
    /// <summary>How the name of the cookie begins that Orchard gives people who sign in, in each tenant.</summary>
    public const string SignedIn = "orchauth_";

    private const int LongestPath = 1024;
    private const int LongestVersion = 64;
    private const string Version = "?v=";
    private const string Document = "document";

    // Other files are no pages: the web server sends them by itself.
    private static readonly string[] s_pages = [".xml", ".json", ".txt"];
    private static readonly string[] s_assets = [".css", ".js", ".svg"];

    // What makes of a request something else than one for a page.
    private static readonly string[] s_strange = [
        HeaderNames.Authorization, HeaderNames.Upgrade, HeaderNames.TransferEncoding, HeaderNames.XRequestedWith
    ];

    /// <summary>Whether a page is asked for, or a file by its version, by someone who need not be signed in.</summary>
    public static bool IsForPage(HttpRequest request)
    {
        if (!(HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
            || request.ContentLength > 0
            || request.Path.Value is not { Length: > 0 and <= LongestPath } path)
        {
            return false;
        }

        foreach (var name in s_strange)
        {
            if (request.Headers.ContainsKey(name))
            {
                return false;
            }
        }

        return (IsPage(path) || IsVersionedAsset(request))
            && request.Headers.Cookie.ToString().IndexOf(SignedIn, StringComparison.Ordinal) < 0;
    }

    /// <summary>
    /// Whether the answer may be the same for everybody who asks so: what could change it, and is no part of the key, is not there.
    /// </summary>
    public static bool IsForEverybody(HttpRequest request) =>
        !request.Headers.ContainsKey(HeaderNames.Cookie)
        && !request.Headers.ContainsKey(HeaderNames.Origin)
        && (!request.QueryString.HasValue || IsVersionedAsset(request));

    /// <summary>Whether a file is asked for by the version that it has: the theme changes the version with the file.</summary>
    public static bool IsVersionedAsset(HttpRequest request)
    {
        var query = request.QueryString.Value ?? "";
        return query.StartsWith(Version, StringComparison.Ordinal)
            && query.Length is > 3 and <= LongestVersion
            && query.AsSpan(Version.Length).IndexOfAny('&', '=', ';') < 0
            && s_assets.Contains(Path.GetExtension(request.Path.Value ?? ""), StringComparer.Ordinal);
    }

    /// <summary>Whether a person opens a feed in a browser (Fetch Metadata §2.1): it is sent to be looked at then.</summary>
    public static bool IsFeedOpened(HttpRequest request) =>
        request.Headers[FeedHeaders.Destination] == Document && Path.HasExtension(request.Path.Value);

    /// <summary>The key: scheme, host and address as Orchard will see them, and how a feed is asked for.</summary>
    /// <param name="request">The request.</param>
    /// <param name="origin">Scheme, host and path base, behind any proxy.</param>
    public static string Key(HttpRequest request, RequestOrigin origin) =>
        string.Concat(origin.Key, request.Path.Value, request.QueryString.Value, IsFeedOpened(request) ? "\n" + Document : "");

    private static bool IsPage(string path)
    {
        var name = path.AsSpan(path.LastIndexOf('/') + 1);
        var dot = name.LastIndexOf('.');
        if (dot < 0)
        {
            return true;
        }

        foreach (var extension in s_pages)
        {
            if (name[dot..].SequenceEqual(extension))
            {
                return true;
            }
        }

        return false;
    }
}
