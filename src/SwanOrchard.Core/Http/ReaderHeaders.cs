using SwanOrchard.Core.Addresses;

namespace SwanOrchard.Core.Http;

/// <summary>
/// The headers that protect readers, on every response of the reader site from both hosts, including errors, 304s and files.
/// </summary>
public static class ReaderHeaders
{
    /// <summary>The headers that no response may have, because they name the software.</summary>
    public static IReadOnlyList<string> Removed { get; } = ["Server", "X-Powered-By", "X-AspNet-Version", "X-AspNetMvc-Version"];

    /// <summary>Cache control for files whose URL changes with their content.</summary>
    public const string Immutable = "public, max-age=31536000, immutable";

    /// <summary>Cache control for responses that may change under the same URL: browsers keep them and revalidate.</summary>
    public const string Revalidated = "no-cache";

    private const string ResourcePolicy = "Cross-Origin-Resource-Policy";

    private const string Policy =
        "default-src 'none'; img-src 'self'; script-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors ";

    private const string NoForms = "form-action 'none'";
    private const string OwnForms = "form-action 'self'";

    // No kind of image may run or load anything, neither opened directly nor in a frame.
    private const string FilePolicy = "default-src 'none'; frame-ancestors 'none'; sandbox";

    // Only features that browsers know; an unknown one causes a console warning. Writing to the clipboard is left to our own script, which
    // copies the link to a page when its reader asks for that.
    private static readonly string[] s_off =
    [
        "accelerometer", "autoplay", "camera", "clipboard-read", "display-capture", "encrypted-media", "fullscreen",
        "geolocation", "gyroscope", "hid", "idle-detection", "local-fonts", "magnetometer", "microphone", "midi", "payment",
        "picture-in-picture",
        "publickey-credentials-get", "screen-wake-lock", "serial", "storage-access", "usb", "xr-spatial-tracking",
    ];

    private static readonly Dictionary<ReaderResource, IReadOnlyList<KeyValuePair<string, string>>> s_headers =
        Enum.GetValues<ReaderResource>().ToDictionary(kind => kind, Make);

    /// <summary>For a host that cannot distinguish kinds: the headers of pages, but with feeds and images open to feed readers.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> All { get; } =
        [.. s_headers[ReaderResource.Page].Where(header => header.Key != ResourcePolicy), new(ResourcePolicy, "cross-origin")];

    /// <summary>Names and values, in the order in which they are sent.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> For(ReaderResource kind) => s_headers[kind];

    /// <summary>The kind of a response.</summary>
    /// <param name="path">The requested path, with a leading slash and without the site's path base.</param>
    /// <param name="contentType">The response's content type; null if it has no body.</param>
    /// <param name="theme">The folder of the theme's files.</param>
    public static ReaderResource KindOf(string path, string? contentType, string theme)
    {
        ArgumentNullException.ThrowIfNull(path);

        // For a missing file, the response is a page.
        return SitePaths.IsSearchPage(path) ? ReaderResource.Search
            : contentType?.StartsWith("text/html", StringComparison.OrdinalIgnoreCase) == true ? ReaderResource.Page
            : path.StartsWith($"/{SitePaths.Media}/", StringComparison.OrdinalIgnoreCase) ? ReaderResource.Media
            : path.StartsWith($"/{theme}/", StringComparison.OrdinalIgnoreCase) ? ReaderResource.Asset
            : FeedFiles.FormatOf(path[(path.LastIndexOf('/') + 1)..]) is not null ? ReaderResource.Feed
            : ReaderResource.Page;
    }

    private static IReadOnlyList<KeyValuePair<string, string>> Make(ReaderResource kind)
    {
        var isShared = kind is ReaderResource.Feed or ReaderResource.Media or ReaderResource.Asset;
        return
        [
            new("Content-Security-Policy", kind switch
            {
                ReaderResource.Media => FilePolicy,
                ReaderResource.Preview => Policy + "'self'",
                ReaderResource.Search => Policy.Replace(NoForms, OwnForms, StringComparison.Ordinal) + "'none'",
                _ => Policy + "'none'",
            }),
            new("X-Content-Type-Options", "nosniff"),
            new("Referrer-Policy", "no-referrer"),
            new("Permissions-Policy", string.Join(", ", s_off.Select(name => $"{name}=()"))),
            new("Cross-Origin-Opener-Policy", "same-origin"),
            new(ResourcePolicy, isShared ? "cross-origin" : "same-origin"),

            // The host names of links that nobody followed must not be looked up.
            new("X-DNS-Prefetch-Control", "off"),
            .. kind is ReaderResource.Feed or ReaderResource.Media
                ? [new KeyValuePair<string, string>("Access-Control-Allow-Origin", FeedHeaders.AllowOrigin)]
                : Enumerable.Empty<KeyValuePair<string, string>>(),
        ];
    }
}
