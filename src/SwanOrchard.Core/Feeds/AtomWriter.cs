using System.Globalization;
using System.Xml;
using SwanOrchard.Core.Addresses;

namespace SwanOrchard.Core.Feeds;

/// <summary>Writes Atom (RFC 4287).</summary>
internal static class AtomWriter
{
    public static void Write(Feed feed, XmlWriter xml)
    {
        xml.WriteStartElement("feed", FeedXml.Atom);
        xml.WriteAttributeString("xmlns", "fh", null, FeedXml.History);
        xml.WriteAttributeString("xml", "lang", null, feed.Language);
        xml.Element(null, "id", FeedXml.Atom, feed.Id);
        xml.Element(null, "title", FeedXml.Atom, feed.Title);
        xml.Element(null, "subtitle", FeedXml.Atom, feed.Description);
        xml.Element(null, "updated", FeedXml.Atom, FeedText.Moment(feed.UpdatedUtc));
        Author(xml, feed.Author);
        xml.AtomLink(null, "alternate", feed.HomeUrl, "text/html");
        xml.Links(null, feed, FeedFormat.Atom);
        if (feed.IconUrl is { } icon)
        {
            xml.Element(null, "icon", FeedXml.Atom, icon);
        }

        xml.Notice(feed);
        foreach (var item in feed.Items)
        {
            Write(xml, item);
        }

        xml.WriteEndElement();
    }

    private static void Write(XmlWriter xml, FeedItem item)
    {
        xml.WriteStartElement("entry", FeedXml.Atom);
        xml.Element(null, "id", FeedXml.Atom, item.Id);
        xml.Element(null, "title", FeedXml.Atom, item.Title);
        xml.AtomLink(null, "alternate", item.Url, "text/html");
        xml.Element(null, "published", FeedXml.Atom, FeedText.Moment(item.PublishedUtc));
        xml.Element(null, "updated", FeedXml.Atom, FeedText.Moment(item.UpdatedUtc));
        foreach (var author in item.Authors)
        {
            Author(xml, author);
        }

        foreach (var category in item.Categories)
        {
            xml.WriteStartElement("category", FeedXml.Atom);
            xml.Attribute("term", category);
            xml.WriteEndElement();
        }

        if (item.Summary is { } summary)
        {
            xml.Element(null, "summary", FeedXml.Atom, summary);
        }

        if (item.Html is { } html)
        {
            xml.WriteStartElement("content", FeedXml.Atom);
            xml.WriteAttributeString("type", "html");
            xml.WriteString(FeedText.Xml(html));
            xml.WriteEndElement();
        }

        if (item.Image is { } image)
        {
            xml.WriteStartElement("link", FeedXml.Atom);
            xml.Attribute("rel", "enclosure");
            xml.Attribute("href", image.Url);
            xml.Attribute("type", image.MediaType);
            xml.Attribute("length", image.Length.ToString(CultureInfo.InvariantCulture));
            xml.Attribute("title", image.Title);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void Author(XmlWriter xml, FeedAuthor author)
    {
        xml.WriteStartElement("author", FeedXml.Atom);
        xml.Element(null, "name", FeedXml.Atom, author.Name);
        if (author.Url is { } url)
        {
            xml.Element(null, "uri", FeedXml.Atom, url);
        }

        xml.WriteEndElement();
    }
}
