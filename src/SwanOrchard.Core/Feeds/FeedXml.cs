using System.Text;
using System.Xml;

namespace SwanOrchard.Core.Feeds;

/// <summary>What RSS and Atom are written with alike.</summary>
internal static class FeedXml
{
    public const string Atom = "http://www.w3.org/2005/Atom";
    public const string History = "http://purl.org/syndication/history/1.0";

    /// <summary>Writes a document with its declaration.</summary>
    public static byte[] Write(Action<XmlWriter> write)
    {
        using var buffer = new MemoryStream();
        using (var xml = XmlWriter.Create(buffer, new XmlWriterSettings
        {
            Encoding = new UTF8Encoding(false),
            Indent = true,
            NewLineChars = "\n",
        }))
        {
            xml.WriteStartDocument();
            write(xml);
            xml.WriteEndDocument();
        }

        return buffer.ToArray();
    }

    public static void Element(this XmlWriter xml, string? prefix, string name, string? @namespace, string text)
    {
        xml.WriteStartElement(prefix, name, @namespace);
        xml.WriteString(FeedText.Xml(text));
        xml.WriteEndElement();
    }

    public static void Attribute(this XmlWriter xml, string name, string value) => xml.WriteAttributeString(name, FeedText.Xml(value));

    /// <summary>An <c>atom:link</c>; nothing where there is no address.</summary>
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
}
