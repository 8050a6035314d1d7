using System.Globalization;
using System.Text;
using System.Xml;
using SwanOrchard.Core.Addresses;
using SwanOrchard.Core.Site;

namespace SwanOrchard.Core.Sitemaps;

/// <summary>Writes sitemaps (sitemaps.org 0.9, with <c>xhtml:link</c> for language versions).</summary>
public sealed class SitemapWriter
{
    private const string SitemapNamespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const string XhtmlNamespace = "http://www.w3.org/1999/xhtml";

    private readonly SiteInfo _site;

    /// <summary>Makes a writer for a site.</summary>
    public SitemapWriter(SiteInfo site) => _site = site;

    /// <summary>Writes a file of URLs; the protocol allows at most 50,000.</summary>
    public byte[] Write(IReadOnlyList<SitemapEntry> entries)
    {
        using var buffer = new MemoryStream();
        using (var xml = Open(buffer, "urlset"))
        {
            foreach (var entry in entries)
            {
                Write(xml, entry);
            }

            xml.WriteEndDocument();
        }

        return buffer.ToArray();
    }

    /// <summary>Writes the index of a sitemap that has parts.</summary>
    /// <param name="parts">The number of parts.</param>
    public byte[] WriteIndex(int parts)
    {
        using var buffer = new MemoryStream();
        using (var xml = Open(buffer, "sitemapindex"))
        {
            for (var part = 1; part <= parts; part++)
            {
                xml.WriteStartElement("sitemap", SitemapNamespace);
                xml.WriteElementString("loc", SitemapNamespace, $"{_site.BaseUrl}/{SitePaths.SitemapPart(part)}");
                xml.WriteEndElement();
            }

            xml.WriteEndDocument();
        }

        return buffer.ToArray();
    }

    private void Write(XmlWriter xml, SitemapEntry entry)
    {
        xml.WriteStartElement("url", SitemapNamespace);
        xml.WriteElementString("loc", SitemapNamespace, Absolute(entry.Path));
        if (entry.ModifiedUtc is { } modified)
        {
            xml.WriteElementString(
                "lastmod", SitemapNamespace, modified.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        }

        foreach (var alternate in Alternates.Of(entry.Versions, _site, Absolute, entry.IsHome))
        {
            xml.WriteStartElement("link", XhtmlNamespace);
            xml.WriteAttributeString("rel", "alternate");
            xml.WriteAttributeString("hreflang", alternate.Language);
            xml.WriteAttributeString("href", alternate.Url);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private string Absolute(string path) => $"{_site.BaseUrl}/{path}";

    private static XmlWriter Open(Stream stream, string root)
    {
        var xml = XmlWriter.Create(
            stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" });
        xml.WriteStartDocument();
        xml.WriteStartElement(root, SitemapNamespace);
        if (root == "urlset")
        {
            xml.WriteAttributeString("xmlns", "xhtml", null, XhtmlNamespace);
        }

        return xml;
    }
}
