using System.Globalization;
using System.Xml;
using SwanOrchard.Core.Addresses;
using SwanOrchard.Core.Html;

namespace SwanOrchard.Core.Feeds;

/// <summary>Writes RSS 2.0 according to the RSS Advisory Board's profile.</summary>
internal static class RssWriter
{
    private const string Content = "http://purl.org/rss/1.0/modules/content/";
    private const string DublinCore = "http://purl.org/dc/elements/1.1/";

    public static void Write(Feed feed, XmlWriter xml)
    {
        xml.WriteStartElement("rss");
        xml.WriteAttributeString("version", "2.0");
        xml.WriteAttributeString("xmlns", "atom", null, FeedXml.Atom);
        xml.WriteAttributeString("xmlns", "content", null, Content);
        xml.WriteAttributeString("xmlns", "dc", null, DublinCore);
        xml.WriteAttributeString("xmlns", "fh", null, FeedXml.History);
        xml.WriteStartElement("channel");
        xml.Element(null, "title", null, feed.Title);
        xml.Element(null, "link", null, feed.HomeUrl);
        xml.Element(null, "description", null, feed.Description);
        xml.Element(null, "language", null, feed.Language);
        xml.Element(null, "lastBuildDate", null, FeedText.Rfc822(feed.UpdatedUtc));
        xml.Element(null, "docs", null, "https://www.rssboard.org/rss-specification");
        xml.Links("atom", feed, FeedFormat.Rss);
        xml.Notice(feed);
        foreach (var item in feed.Items)
        {
            Write(xml, item);
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Write(XmlWriter xml, FeedItem item)
    {
        xml.WriteStartElement("item");
        xml.Element(null, "title", null, item.Title);
        xml.Element(null, "link", null, item.Url);
        xml.WriteStartElement("guid");
        xml.WriteAttributeString("isPermaLink", "false");
        xml.WriteString(item.Id);
        xml.WriteEndElement();
        xml.Element(null, "pubDate", null, FeedText.Rfc822(item.PublishedUtc));
        xml.Element("atom", "updated", FeedXml.Atom, FeedText.Moment(item.UpdatedUtc));
        foreach (var author in item.Authors)
        {
            // The RSS element “author” holds an email address.
            xml.Element("dc", "creator", DublinCore, author.Name);
        }

        foreach (var category in item.Categories)
        {
            xml.Element(null, "category", null, category);
        }

        if (item.Summary is { } summary)
        {
            // A description is HTML, so plain text is escaped once more; simple readers show any other entity literally.
            xml.Element(null, "description", null, HtmlText.Escape(FeedText.Xml(summary)));
        }

        if (item.Html is { } html)
        {
            // After the description, because some readers use the last of the two.
            xml.Element("content", "encoded", Content, html);
        }

        if (item.Image is { } image)
        {
            xml.WriteStartElement("enclosure");
            xml.Attribute("url", image.Url);
            xml.Attribute("length", image.Length.ToString(CultureInfo.InvariantCulture));
            xml.Attribute("type", image.MediaType);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }
}
