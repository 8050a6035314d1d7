using SwanOrchard.Core.Addresses;
using SwanOrchard.Core.Sites;

namespace SwanOrchard.Core.Sitemaps;

/// <summary>Writes <c>robots.txt</c> (RFC 9309).</summary>
public static class RobotsText
{
    /// <summary>Everything but the admin may be read by robots.</summary>
    public static string Write(Site site) =>
        $"User-agent: *\nDisallow: {site.PathBase}/admin\n" + (site.BaseUrl.Length == 0 ? "" : $"\nSitemap: {site.BaseUrl}/{SiteAddresses.Sitemap}\n");
}
