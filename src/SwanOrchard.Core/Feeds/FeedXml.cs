using System.Text;
using System.Xml;
using System.Xml.Linq;
using SwanOrchard.Core.Addresses;

namespace SwanOrchard.Core.Feeds;

/// <summary>The XML parts that RSS and Atom have in common.</summary>
internal static class FeedXml
{
    public const string Atom = "http://www.w3.org/2005/Atom";
    public const string History = "http://purl.org/syndication/history/1.0";

    private const string Html = "http://www.w3.org/1999/xhtml";

    /// <summary>Writes a feed with its XML declaration.</summary>
    public static byte[] Write(Feed feed, Action<XmlWriter> write)
    {
        using var buffer = new MemoryStream();
        using (var xml = XmlWriter.Create(buffer, new XmlWriterSettings
        {
            Encoding = new UTF8Encoding(false),
            Indent = true,
            NewLineChars = "\n",
        }))
        {
            Write(feed, xml, write);
        }

        return buffer.ToArray();
    }

    /// <summary>Writes a feed as a document in memory.</summary>
    public static XDocument ToXml(Feed feed, Action<XmlWriter> write)
    {
        var document = new XDocument();
        using (var xml = document.CreateWriter())
        {
            Write(feed, xml, write);
        }

        return document;
    }

    public static void Element(this XmlWriter xml, string? prefix, string name, string? @namespace, string text)
    {
        xml.WriteStartElement(prefix, name, @namespace);
        xml.WriteString(FeedText.Xml(text));
        xml.WriteEndElement();
    }

    public static void Attribute(this XmlWriter xml, string name, string value) => xml.WriteAttributeString(name, FeedText.Xml(value));

    /// <summary>Writes the notice as an HTML element, which both formats allow (RSS 2.0 “Extending RSS”, RFC 4287 §6.3).</summary>
    public static void Notice(this XmlWriter xml, Feed feed)
    {
        if (feed.Notice is not { } notice)
        {
            return;
        }

        xml.WriteStartElement("p", Html);
        xml.WriteString(FeedText.Xml(notice.Text) + " ");
        xml.WriteStartElement("a", Html);
        xml.Attribute("href", notice.Url);
        xml.WriteString(FeedText.Xml(notice.LinkText));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    /// <summary>Writes an <c>atom:link</c>, or nothing if there is no URL.</summary>
    public static void AtomLink(this XmlWriter xml, string? prefix, string relation, string? url, string? type)
    {
        if (url is null)
        {
            return;
        }

        xml.WriteStartElement(prefix, "link", Atom);
        xml.Attribute("rel", relation);
        xml.Attribute("href", url);
        if (type is not null)
        {
            xml.Attribute("type", type);
        }

        xml.WriteEndElement();
    }

    /// <summary>The links that every feed document has (RFC 4287 §4.2.7, RFC 5005 §4).</summary>
    public static void Links(this XmlWriter xml, string? prefix, Feed feed, FeedFormat format)
    {
        var type = FeedFiles.MediaType(format);
        xml.AtomLink(prefix, "self", feed.SelfUrl, type);
        xml.AtomLink(prefix, "current", feed.CurrentUrl, type);
        xml.AtomLink(prefix, "prev-archive", feed.PreviousUrl, type);
        xml.AtomLink(prefix, "next-archive", feed.NextUrl, type);
        if (feed.CurrentUrl is not null)
        {
            xml.WriteElementString("fh", "archive", History, "");
        }
    }

    private static void Write(Feed feed, XmlWriter xml, Action<XmlWriter> write)
    {
        xml.WriteStartDocument();
        if (feed.Notice is { } notice)
        {
            // CSS, because browsers are dropping XSLT.
            xml.WriteProcessingInstruction("xml-stylesheet", $"type=\"text/css\" href=\"{notice.Stylesheet}\"");
        }

        write(xml);
        xml.WriteEndDocument();
    }
}
