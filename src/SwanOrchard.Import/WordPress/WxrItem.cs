using System.Xml.Linq;
using SwanOrchard.Import.Text;

namespace SwanOrchard.Import.WordPress;

/// <summary>An item of a WXR file, by the names its elements have there.</summary>
internal sealed class WxrItem
{
    private readonly XElement _item;
    private readonly Dictionary<string, string> _meta = new(StringComparer.Ordinal);

    public WxrItem(XElement item)
    {
        _item = item;
        foreach (var meta in item.Elements(Wp("postmeta")))
        {
            if (meta.Element(Wp("meta_key"))?.Value is { Length: > 0 } key)
            {
                _meta.TryAdd(key, meta.Element(Wp("meta_value"))?.Value ?? "");
            }
        }
    }

    public string Id => Own("post_id");

    public string Type => Own("post_type") is { Length: > 0 } type ? type : "post";

    public string Status => Own("status");

    public string Title => Text("title");

    public string Link => Text("link");

    public string Guid => Text("guid");

    public string Body => _item.Element(XName.Get("encoded", XmlNames.Content))?.Value ?? "";

    public string Excerpt => _item.Element(XName.Get("encoded", XmlNames.Excerpt))?.Value ?? "";

    public string Creator => _item.Element(XName.Get("creator", XmlNames.DublinCore))?.Value.Trim() ?? "";

    public int Comments => _item.Elements(Wp("comment")).Count();

    /// <summary>The terms it is filed under: what kind, the slug, the name.</summary>
    public IEnumerable<(string Domain, string Slug, string Name)> Terms => _item.Elements("category")
        .Select(term => ((string?)term.Attribute("domain") ?? "category", (string?)term.Attribute("nicename")
            ?? "", PlainTitle.Of(term.Value)));

    public string Text(string name) => _item.Element(name)?.Value.Trim() ?? "";

    /// <summary>One of WordPress's own elements; empty where there is none.</summary>
    public string Own(string name) => _item.Element(Wp(name))?.Value.Trim() ?? "";

    /// <summary>A value that WordPress or a plug-in has stored with it; null where there is none.</summary>
    public string? Meta(string key) => _meta.TryGetValue(key, out var value) && value.Length > 0 ? value : null;

    private static XName Wp(string name) => XName.Get(name, XmlNames.WordPress);
}
