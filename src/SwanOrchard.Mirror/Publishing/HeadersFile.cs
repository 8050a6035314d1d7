using System.Text;
using SwanOrchard.Core.Addresses;
using SwanOrchard.Core.Http;
using SwanOrchard.Core.MirrorPackages;

namespace SwanOrchard.Mirror.Publishing;

/// <summary>Writes the response headers for hosts of static files (<c>_headers</c>).</summary>
internal static class HeadersFile
{
    // Hosts join the values of all matching rules. Two content security policies both apply, but two values of this header are invalid.
    private const string Resource = "Cross-Origin-Resource-Policy";

    // The folders of feeds, as host patterns: a name with a colon matches any single segment.
    private static readonly string[] s_feedFolders =
    [
        "/:language", "/:language/:month",
        $"/:language/{SitePaths.Countries}/:code", $"/:language/{SitePaths.Countries}/:code/:month",
        $"/:language/{SitePaths.Organizations}/:slug", $"/:language/{SitePaths.Organizations}/:slug/:month",
    ];

    /// <summary>The rules for all files of the copy.</summary>
    public static string Write(PublishedSite site)
    {
        var text = new StringBuilder();
        Append(text, site, "/*", ReaderHeaders.For(ReaderResource.Page).Where(header => header.Key != Resource));
        Append(text, site, $"/{PackageNames.Media}*", Own(ReaderResource.Media));
        foreach (var asset in site.Site.Assets.All)
        {
            Append(text, site, asset, [new("Cache-Control", ReaderHeaders.Immutable), .. Own(ReaderResource.Asset)]);
        }

        if (site.Site.BaseUrl.Length > 0)
        {
            foreach (var format in FeedFiles.Formats)
            {
                foreach (var folder in s_feedFolders)
                {
                    Append(text, site, $"{folder}/{FeedFiles.FileName(format)}", Feed(format));
                }
            }
        }

        return text.ToString();
    }

    /// <summary>The headers of a feed response.</summary>
    public static KeyValuePair<string, string>[] Feed(FeedFormat format) =>
    [
        new("Content-Type", FeedFiles.ContentType(format)),
        new("Cache-Control", FeedHeaders.CacheControl),
        .. Own(ReaderResource.Feed),
    ];

    // The headers in which this kind of response differs from a page.
    private static IEnumerable<KeyValuePair<string, string>> Own(ReaderResource kind) =>
        ReaderHeaders.For(kind).Except(ReaderHeaders.For(ReaderResource.Page));

    private static void Append(StringBuilder text, PublishedSite site, string path, IEnumerable<KeyValuePair<string, string>> headers)
    {
        text.Append(site.Options.PathPrefix).Append(path).Append('\n');
        foreach (var (name, value) in headers)
        {
            text.Append("  ").Append(name).Append(": ").Append(value).Append('\n');
        }
    }
}
