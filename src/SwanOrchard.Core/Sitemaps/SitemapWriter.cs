using System.Globalization;
using System.Text;
using System.Xml;
using SwanOrchard.Core.Addresses;
using SwanOrchard.Core.Pages;
using SwanOrchard.Core.Sites;

namespace SwanOrchard.Core.Sitemaps;

/// <summary>Writes sitemaps (sitemaps.org 0.9, with <c>xhtml:link</c> for language versions).</summary>
public sealed class SitemapWriter
{
    /// <summary>The most addresses one sitemap may hold.</summary>
    public const int MaxAddresses = 50_000;

    private const string SitemapNamespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const string XhtmlNamespace = "http://www.w3.org/1999/xhtml";

    private readonly Site _site;
    private readonly int _maxAddresses;

    /// <param name="site">The site.</param>
    /// <param name="maxAddresses">Addresses in one part; never more than the protocol allows.</param>
    public SitemapWriter(Site site, int maxAddresses = MaxAddresses)
    {
        _site = site;
        _maxAddresses = Math.Clamp(maxAddresses, 1, MaxAddresses);
    }

    /// <summary>Writes <c>sitemap.xml</c> (number 0) or one of its parts.</summary>
    /// <param name="entries">All entries of the site.</param>
    /// <param name="number">The part, from 1; 0 for the sitemap itself, which is an index where one file does not hold all.</param>
    /// <returns>The XML, or null where there is no such part.</returns>
    public async Task<byte[]?> WriteAsync(IAsyncEnumerable<SitemapEntry> entries, int number)
    {
        var count = 0;
        using var buffer = new MemoryStream();
        var part = Math.Max(number, 1);
        await using (var xml = Open(buffer, "urlset"))
        {
            await foreach (var entry in entries)
            {
                if (count / _maxAddresses == part - 1)
                {
                    Write(xml, entry);
                }

                count++;
            }

            await xml.WriteEndDocumentAsync();
        }

        var parts = (count + _maxAddresses - 1) / _maxAddresses;
        return (number, parts) switch
        {
            (0, <= 1) => buffer.ToArray(),
            (0, _) => await IndexAsync(parts),
            (_, > 1) when number <= parts => buffer.ToArray(),
            _ => null,
        };
    }

    private async Task<byte[]> IndexAsync(int parts)
    {
        using var buffer = new MemoryStream();
        await using (var xml = Open(buffer, "sitemapindex"))
        {
            for (var part = 1; part <= parts; part++)
            {
                xml.WriteStartElement("sitemap", SitemapNamespace);
                xml.WriteElementString("loc", SitemapNamespace, $"{_site.BaseUrl}/{SiteAddresses.SitemapPart(part)}");
                xml.WriteEndElement();
            }

            await xml.WriteEndDocumentAsync();
        }

        return buffer.ToArray();
    }

    private void Write(XmlWriter xml, SitemapEntry entry)
    {
        xml.WriteStartElement("url", SitemapNamespace);
        xml.WriteElementString("loc", SitemapNamespace, Absolute(entry.Path));
        if (entry.ModifiedUtc is { } modified)
        {
            xml.WriteElementString("lastmod", SitemapNamespace, modified.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
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
        var xml = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Async = true, Indent = true });
        xml.WriteStartDocument();
        xml.WriteStartElement(root, SitemapNamespace);
        if (root == "urlset")
        {
            xml.WriteAttributeString("xmlns", "xhtml", null, XhtmlNamespace);
        }

        return xml;
    }
}
