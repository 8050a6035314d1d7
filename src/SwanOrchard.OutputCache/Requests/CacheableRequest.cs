using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using SwanOrchard.Core.Http;

namespace SwanOrchard.OutputCache.Requests;

/// <summary>Decides which requests the output cache handles, and by which key. All others go to Orchard unchanged.</summary>
internal static class CacheableRequest
{
    /// <summary>The prefix of the cookie that Orchard sets for signed-in users, in each tenant.</summary>
    public const string SignedIn = "orchauth_";

    private const int LongestPath = 1024;
    private const int LongestVersion = 64;
    private const string Version = "?v=";
    private const string Document = "document";

    // Other file types are not pages; the web server sends them itself.
    private static readonly string[] s_pages = [".xml", ".json", ".txt"];
    private static readonly string[] s_assets = [".css", ".js", ".svg"];

    // Headers that make a request something other than one for a page.
    private static readonly string[] s_strange = [
        HeaderNames.Authorization, HeaderNames.Upgrade, HeaderNames.TransferEncoding, HeaderNames.XRequestedWith
    ];

    /// <summary>Whether the request is for a page, or for a versioned asset, and carries no sign-in cookie.</summary>
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
    /// Whether everyone who sends this request may get the same response: nothing outside the key could change it.
    /// </summary>
    public static bool IsForEverybody(HttpRequest request) =>
        !request.Headers.ContainsKey(HeaderNames.Cookie)
        && !request.Headers.ContainsKey(HeaderNames.Origin)
        && (!request.QueryString.HasValue || IsVersionedAsset(request));

    /// <summary>Whether an asset is requested by its version. The theme changes the version whenever it changes the file.</summary>
    public static bool IsVersionedAsset(HttpRequest request)
    {
        var query = request.QueryString.Value ?? "";
        return query.StartsWith(Version, StringComparison.Ordinal)
            && query.Length is > 3 and <= LongestVersion
            && query.AsSpan(Version.Length).IndexOfAny('&', '=', ';') < 0
            && s_assets.Contains(Path.GetExtension(request.Path.Value ?? ""), StringComparer.Ordinal);
    }

    /// <summary>Whether a person opens a feed in a browser (Fetch Metadata §2.1), which gets a version made for viewing.</summary>
    public static bool IsFeedOpened(HttpRequest request) =>
        request.Headers[FeedHeaders.Destination] == Document && Path.HasExtension(request.Path.Value);

    /// <summary>The cache key: scheme, host, path and query as Orchard will see them, and whether a feed is opened in a browser.</summary>
    /// <param name="request">The request.</param>
    /// <param name="origin">Scheme, host and path base as seen by the client of any proxy.</param>
    public static string Key(HttpRequest request, RequestOrigin origin) =>
        string.Concat(origin.Key, request.Path.Value, request.QueryString.Value, IsFeedOpened(request) ? "\n" + Document : "");

    /// <summary>Whether a path may be that of a page or feed, by its file extension.</summary>
    public static bool IsPage(string path)
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
