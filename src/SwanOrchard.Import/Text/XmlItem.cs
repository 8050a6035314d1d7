using System.Xml;
using System.Xml.Linq;

namespace SwanOrchard.Import.Text;

/// <summary>Reads one item of a long XML file.</summary>
public static class XmlItem
{
    // What an item of an export or a feed holds is three deep; XHTML in Atom may be deeper.
    private const int MaxDepth = 200;

    private static readonly XmlReaderSettings s_settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        CheckCharacters = false,
        ConformanceLevel = ConformanceLevel.Fragment,
    };

    /// <summary>Reads an item.</summary>
    /// <param name="xml">From its start tag to its end tag.</param>
    /// <param name="names">The prefixes that are declared around it.</param>
    /// <param name="isMended">Whether it was damaged and could be read all the same.</param>
    /// <exception cref="XmlException">It cannot be read; the line is counted from its start tag.</exception>
    public static XElement Read(string xml, XmlNamespaceManager names, out bool isMended)
    {
        isMended = false;
        try
        {
            return Read(xml, names);
        }
        catch (XmlException)
        {
            var mended = XmlMender.Mend(xml);
            if (mended == xml)
            {
                throw;
            }

            isMended = true;
            return Read(mended, names);
        }
    }

    private static XElement Read(string xml, XmlNamespaceManager names)
    {
        using var reader = XmlReader.Create(new StringReader(xml), s_settings, new XmlParserContext(null, names, null, XmlSpace.Preserve));
        XElement? root = null;
        var current = root;
        while (reader.Read())
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    if (reader.Depth > MaxDepth)
                    {
                        throw new XmlException($"more than {MaxDepth} elements stand inside one another.", null, ((IXmlLineInfo)reader)
                            .LineNumber, 0);
                    }

                    var isEmpty = reader.IsEmptyElement;
                    var element = Element(reader);
                    (current ?? (XContainer?)null)?.Add(element);
                    root ??= element;
                    current = isEmpty ? current : element;
                    break;
                case XmlNodeType.EndElement:
                    current = current?.Parent;
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace:
                    current?.Add(new XText(reader.Value));
                    break;
            }
        }

        return root ?? throw new XmlException("there is no element.");
    }

    private static XElement Element(XmlReader reader)
    {
        var element = new XElement(XName.Get(reader.LocalName, XmlNames.Short(reader.NamespaceURI)));
        while (reader.MoveToNextAttribute())
        {
            if (reader.Prefix != "xmlns" && reader.LocalName != "xmlns")
            {
                element.SetAttributeValue(XName.Get(reader.LocalName, XmlNames.Short(reader.NamespaceURI)), reader.Value);
            }
        }

        return element;
    }
}
