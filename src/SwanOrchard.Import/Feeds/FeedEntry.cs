using System.Xml.Linq;
using SwanOrchard.Import.Text;

namespace SwanOrchard.Import.Feeds;

/// <summary>An entry of a feed in XML: RSS 0.9 to 2.0, Atom 0.3 and 1.0.</summary>
internal sealed class FeedEntry(XElement entry)
{
    private static readonly XName s_encoded = XName.Get("encoded", XmlNames.Content);
    private static readonly XName s_rdfAbout = XName.Get("about", XmlNames.Rdf);

    public bool IsAtom { get; } = entry.Name.NamespaceName == XmlNames.Atom || entry.Name.LocalName == "entry";

    public string Title => Value(Find("title"));

    /// <summary>The id that the feed gives it; empty where it gives none.</summary>
    public string Guid =>
        IsAtom ? Value(Find("id")) : Value(Find("guid")) is { Length: > 0 } guid ? guid : (string?)entry.Attribute(s_rdfAbout) ?? "";

    /// <summary>The page's URL; empty where it gives none. A guid that is a URL and does not say that it is none is one.</summary>
    public string Link => IsAtom ? AtomLink("alternate")
        : Value(Find("link")) is { Length: > 0 } link ? link
        : (string?)Find("guid")?.Attribute("isPermaLink") != "false" && IsUrl(Guid) ? Guid
        : "";

    public string Published => First("pubDate", "published", "issued", "created", "date");

    public string Updated => First("updated", "modified", "lastBuildDate");

    public string Author => Value(entry.Element(XName.Get("creator", XmlNames.DublinCore))) is { Length: > 0 } creator ? creator
        : Find("author") is { } author ? Value(Child(author, "name")) is { Length: > 0 } name ? name : Value(author) : "";

    /// <summary>The language it is in, as <c>xml:lang</c> or <c>dc:language</c> say it; null where neither does.</summary>
    public string? Language => (string?)entry.Attribute(XNamespace.Xml + "lang")
        ?? (Value(entry.Element(XName.Get("language", XmlNames.DublinCore))) is { Length: > 0 } language ? language : null);

    public string? Base => (string?)entry.Attribute(XNamespace.Xml + "base");

    public IEnumerable<string> Categories => entry.Elements().Where(element => element.Name.LocalName == "category")
        .Select(element => (string?)element.Attribute("label") ?? (string?)element.Attribute("term") ?? element.Value.Trim())
        .Concat(entry.Elements(XName.Get("subject", XmlNames.DublinCore)).Select(element => element.Value.Trim()))
        .Where(name => name.Length > 0);

    /// <summary>The whole text, where the feed has one; null where it has a teaser alone.</summary>
    public string? Content =>
        entry.Element(s_encoded) is { } encoded ? encoded.Value : IsAtom && Find("content") is { } content ? Text(content) : null;

    /// <summary>The teaser, or what is called so.</summary>
    public string Summary => (IsAtom ? Find("summary") : Find("description")) is { } summary ? Text(summary) : "";

    /// <summary>An image that goes with it; null where there is none.</summary>
    public string? Image => (string?)entry.Elements("enclosure")
            .FirstOrDefault(enclosure =>
                ((string?)enclosure.Attribute("type"))?.StartsWith("image/", StringComparison.Ordinal) == true)?.Attribute("url")
        ?? (string?)entry.Elements(XName.Get("content", XmlNames.Media))
            .FirstOrDefault(media =>
                (string?)media.Attribute("medium") == "image"
                    || ((string?)media.Attribute("type"))?.StartsWith("image/", StringComparison.Ordinal) == true)
            ?.Attribute("url");

    public static bool IsUrl(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" && url.Host.Length > 0;

    private string AtomLink(string relation) => ((string?)entry.Elements()
        .FirstOrDefault(element => element.Name.LocalName == "link" && ((string?)element.Attribute("rel") ?? "alternate") == relation)
        ?.Attribute("href"))?.Trim() ?? "";

    private string First(params IEnumerable<string> names) =>
        names.Select(name => Value(entry.Elements().FirstOrDefault(element => element.Name.LocalName == name)))
            .FirstOrDefault(value => value.Length > 0) ?? "";

    private XElement? Find(string name) => entry.Elements().FirstOrDefault(element => element.Name.LocalName == name
        && element.Name.NamespaceName is "" or XmlNames.Atom);

    private static XElement? Child(XElement parent, string name) =>
        parent.Elements().FirstOrDefault(element => element.Name.LocalName == name);

    private static string Value(XElement? element) => element?.Value.Trim() ?? "";

    // XHTML stands in Atom as elements; all else as text.
    private static string Text(XElement element) => element.HasElements
        ? string.Concat(element.Nodes().Select(node => Strip(node).ToString(SaveOptions.DisableFormatting)))
        : element.Value;

    private static XNode Strip(XNode node) => node is XElement element
        ? new XElement(
            element.Name.LocalName,
            element.Attributes().Where(attribute => attribute.Name.NamespaceName.Length == 0),
            element.Nodes().Select(Strip))
        : node;
}
