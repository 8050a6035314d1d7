using SwanOrchard.Core.Addresses;

namespace SwanOrchard.Core.Http;

/// <summary>The headers that keep readers safe: on every answer of the reader site, errors, 304 and files too, from both hosts.</summary>
public static class ReaderHeaders
{
    /// <summary>What no answer says: by whom and with what it was made.</summary>
    public static IReadOnlyList<string> Removed { get; } = ["Server", "X-Powered-By", "X-AspNet-Version", "X-AspNetMvc-Version"];

    /// <summary>How long a browser may keep a file whose address changes with its bytes.</summary>
    public const string Immutable = "public, max-age=31536000, immutable";

    /// <summary>The caching of what may change under its address: kept by browsers, and asked for anew.</summary>
    public const string Revalidated = "no-cache";

    private const string ResourcePolicy = "Cross-Origin-Resource-Policy";

    private const string Policy =
        "default-src 'none'; img-src 'self'; script-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors ";

    // An image of whatever kind runs nothing and loads nothing, opened by itself or in a frame.
    private const string FilePolicy = "default-src 'none'; frame-ancestors 'none'; sandbox";

    // Those that browsers know; one they do not know is a warning in their consoles.
    private static readonly string[] s_off =
    [
        "accelerometer", "autoplay", "camera", "clipboard-read", "clipboard-write", "display-capture", "encrypted-media", "fullscreen",
        "geolocation", "gyroscope", "hid", "idle-detection", "local-fonts", "magnetometer", "microphone", "midi", "payment",
        "picture-in-picture",
        "publickey-credentials-get", "screen-wake-lock", "serial", "storage-access", "usb", "xr-spatial-tracking",
    ];

    private static readonly Dictionary<ReaderResource, IReadOnlyList<KeyValuePair<string, string>>> s_headers =
        Enum.GetValues<ReaderResource>().ToDictionary(kind => kind, Make);

    /// <summary>For a host that cannot tell kinds apart: those of pages, but that feeds and images are open to feed readers.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> All { get; } =
        [.. s_headers[ReaderResource.Page].Where(header => header.Key != ResourcePolicy), new(ResourcePolicy, "cross-origin")];

    /// <summary>Names and values, in the order to send them.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> For(ReaderResource kind) => s_headers[kind];

    /// <summary>What an answer is.</summary>
    /// <param name="path">The address it was asked for at, with a leading slash and without the site's path base.</param>
    /// <param name="contentType">The answer's type; null for one without a body.</param>
    /// <param name="theme">The folder of the theme's files.</param>
    public static ReaderResource KindOf(string path, string? contentType, string theme)
    {
        ArgumentNullException.ThrowIfNull(path);

        // Where a file is not found, a page says so.
        return contentType?.StartsWith("text/html", StringComparison.OrdinalIgnoreCase) == true ? ReaderResource.Page
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
                _ => Policy + "'none'",
            }),
            new("X-Content-Type-Options", "nosniff"),
            new("Referrer-Policy", "no-referrer"),
            new("Permissions-Policy", string.Join(", ", s_off.Select(name => $"{name}=()"))),
            new("Cross-Origin-Opener-Policy", "same-origin"),
            new(ResourcePolicy, isShared ? "cross-origin" : "same-origin"),

            // A link that nobody followed is nobody's business, its host's name neither.
            new("X-DNS-Prefetch-Control", "off"),
            .. kind is ReaderResource.Feed or ReaderResource.Media
                ? [new KeyValuePair<string, string>("Access-Control-Allow-Origin", FeedHeaders.AllowOrigin)]
                : Enumerable.Empty<KeyValuePair<string, string>>(),
        ];
    }
}
