using SwanOrchard.Core.Addresses;
using SwanOrchard.Core.Site;

namespace SwanOrchard.Core.Sitemaps;

/// <summary>Writes <c>robots.txt</c> (RFC 9309).</summary>
public static class RobotsText
{
    /// <summary>Allows robots to read everything but the admin.</summary>
    public static string Write(SiteInfo site) =>
        $"User-agent: *\nDisallow: {site.PathBase}/admin\n"
            + (site.BaseUrl.Length == 0 ? "" : $"\nSitemap: {site.BaseUrl}/{SitePaths.Sitemap}\n");
}
