using System.Globalization;
using System.Text;
using System.Xml;

namespace SwanOrchard.Core.Translations.Exchange;

/// <summary>Writes XLIFF 2.0 (OASIS Standard, 5 August 2014).</summary>
public static class XliffWriter
{
    /// <summary>The namespace of XLIFF 2.0 and 2.1.</summary>
    internal const string Namespace = "urn:oasis:names:tc:xliff:document:2.0";

    // §4.3.1.32 knows these kinds; what is none of them is formatting.
    private static readonly Dictionary<string, string> s_types = new(StringComparer.Ordinal)
    {
        ["a"] = "link",
        ["img"] = "image",
        ["q"] = "quote",
    };

    /// <summary>Writes a file, in UTF-8. The same file is the same bytes.</summary>
    public static byte[] Write(ExchangeFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, new()
        {
            Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            Indent = true,
            NewLineChars = "\n",
        }))
        {
            xml.WriteStartElement("xliff", Namespace);
            xml.WriteAttributeString("version", "2.0");
            xml.WriteAttributeString("srcLang", file.Source);
            xml.WriteAttributeString("trgLang", file.Target);
            foreach (var (place, item) in file.Items.Index())
            {
                Write(xml, item, place + 1);
            }

            xml.WriteEndElement();
        }

        return bytes.ToArray();
    }

    private static void Write(XmlWriter xml, ExchangeItem item, int number)
    {
        xml.WriteStartElement("file", Namespace);
        xml.WriteAttributeString("id", $"f{number.ToString(CultureInfo.InvariantCulture)}");
        xml.WriteAttributeString("original", item.Reference.ToString());
        xml.WriteStartElement("notes", Namespace);
        xml.WriteStartElement("note", Namespace);
        xml.WriteAttributeString("category", "title");
        xml.WriteString(item.Title);
        xml.WriteEndElement();
        xml.WriteEndElement();
        foreach (var unit in item.Units)
        {
            Write(xml, unit);
        }

        xml.WriteEndElement();
    }

    private static void Write(XmlWriter xml, ExchangeUnit unit)
    {
        xml.WriteStartElement("unit", Namespace);
        xml.WriteAttributeString("id", unit.Id);
        xml.WriteStartElement("segment", Namespace);
        xml.WriteAttributeString("state", unit.Target is null || unit.IsChanged ? "initial" : "translated");
        Write(xml, "source", unit.Source, unit.Elements);
        if (unit.Target is { } target)
        {
            Write(xml, "target", target, unit.Elements);
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Write(XmlWriter xml, string name, string text, IReadOnlyDictionary<int, string> elements)
    {
        xml.WriteStartElement(name, Namespace);
        xml.WriteAttributeString("xml", "space", null, "preserve");

        // What has text in it is not indented.
        xml.WriteString("");
        foreach (var token in InlineText.Read(text))
        {
            switch (token.Kind)
            {
                case InlineTokenKind.Text:
                    xml.WriteString(token.Text);
                    break;
                case InlineTokenKind.Close:
                    xml.WriteEndElement();
                    break;
                default:
                    var element = elements[token.Id];
                    var isOpen = token.Kind == InlineTokenKind.Open;
                    xml.WriteStartElement(isOpen ? "pc" : "ph", Namespace);
                    xml.WriteAttributeString("id", token.Id.ToString(CultureInfo.InvariantCulture));
                    xml.WriteAttributeString("canCopy", "no");
                    xml.WriteAttributeString("canDelete", "no");
                    xml.WriteAttributeString("type", s_types.GetValueOrDefault(element, "fmt"));
                    xml.WriteAttributeString("subType", $"html:{element}");
                    xml.WriteAttributeString(isOpen ? "dispStart" : "disp", $"<{element}>");
                    if (isOpen)
                    {
                        xml.WriteAttributeString("dispEnd", $"</{element}>");
                    }

                    break;
            }

            if (token.Kind == InlineTokenKind.Alone)
            {
                xml.WriteEndElement();
            }
        }

        xml.WriteEndElement();
    }
}
