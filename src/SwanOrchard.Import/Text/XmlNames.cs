using System.Text.RegularExpressions;
using System.Xml;

namespace SwanOrchard.Import.Text;

/// <summary>Namespaces of exports and feeds. Each is known under several URLs; here each has one short name, and plain RSS none.</summary>
public static partial class XmlNames
{
    public const string Atom = "atom";
    public const string Content = "content";
    public const string DublinCore = "dc";
    public const string Excerpt = "excerpt";
    public const string Media = "media";
    public const string Rdf = "rdf";
    public const string WordPress = "wp";

    private static readonly Dictionary<string, string> s_short = new(StringComparer.Ordinal)
    {
        ["http://www.w3.org/2005/Atom"] = Atom,
        ["http://purl.org/atom/ns#"] = Atom,
        ["http://purl.org/rss/1.0/modules/content/"] = Content,
        ["http://purl.org/dc/elements/1.1/"] = DublinCore,
        ["http://search.yahoo.com/mrss/"] = Media,
        ["http://search.yahoo.com/mrss"] = Media,
        ["http://www.w3.org/1999/02/22-rdf-syntax-ns#"] = Rdf,
        ["http://purl.org/rss/1.0/"] = "",
        ["http://my.netscape.com/rdf/simple/0.9/"] = "",
        ["http://backend.userland.com/rss2"] = "",
        ["http://backend.userland.com/RSS2"] = "",
    };

    /// <summary>The short name of a namespace; the URL itself for one that nobody asks about.</summary>
    public static string Short(string url) => s_short.TryGetValue(url, out var known) ? known
        : !url.StartsWith("http://wordpress.org/export/", StringComparison.Ordinal) ? url
        : url.Contains("/excerpt/", StringComparison.Ordinal) ? Excerpt
        : WordPress;

    /// <summary>The prefixes that the outermost start tag declares. One that nobody has declared stands for itself.</summary>
    /// <param name="head">What stands before the first item.</param>
    public static XmlNamespaceManager Declared(string head)
    {
        var names = new UndeclaredPrefixes();
        foreach (Match match in Declaration().Matches(head))
        {
            var prefix = match.Groups[1].Value;
            if (prefix is not ("xml" or "xmlns"))
            {
                names.AddNamespace(prefix, match.Groups[2].Value);
            }
        }

        return names;
    }

    [GeneratedRegex(@"\sxmlns(?::([\w.-]+))?\s*=\s*[""']([^""']*)[""']")]
    private static partial Regex Declaration();

    private sealed class UndeclaredPrefixes() : XmlNamespaceManager(new NameTable())
    {
        public override string? LookupNamespace(string prefix) => base.LookupNamespace(prefix) ?? (prefix.Length > 0 ? prefix : null);
    }
}
