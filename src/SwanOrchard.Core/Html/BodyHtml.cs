using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Ganss.Xss;

namespace SwanOrchard.Core.Html;

/// <summary>The one policy for the HTML of bodies: structure and plain links stay; whatever runs, calls another host or styles itself goes.</summary>
public static class BodyHtml
{
    /// <summary>A longer body is no page any more: no reader's phone shows it.</summary>
    public const int MaxLength = 2_000_000;

    // Two for nearly all; each more frees what stood in something unknown, which stood in something unknown.
    private const int MostRounds = 8;

    private static readonly string[] s_dropped =
        ["script", "style", BodyParser.Template, "noscript", "svg", "math", "form", "button", "input", "select", "textarea", "base", "meta", "link", "title"];

    private static readonly string[] s_embeds = ["iframe", "video", "audio", "embed", "object"];

    private static readonly HtmlSanitizer s_sanitizer = new(new HtmlSanitizerOptions
    {
        AllowedTags = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
        {
            "a", "abbr", "b", "bdi", "bdo", "blockquote", "br", "caption", "cite", "code", "dd", "del", "details", "dfn", "div", "dl", "dt",
            "em", "figcaption", "figure", "h2", "h3", "h4", "h5", "h6", "hr", "i", "img", "ins", "kbd", "li", "mark", "ol", "p", "pre", "q",
            "s", "small", "span", "strong", "sub", "summary", "sup", "table", "tbody", "td", "tfoot", "th", "thead", "time", "tr", "u", "ul",
        },
        AllowedAttributes = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
        {
            "alt", "cite", "colspan", "datetime", "dir", "height", "href", "lang", "reversed", "rowspan", "scope", "src", "start", "title", "width",
        },
        AllowedSchemes = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "http", "https", "mailto", "tel" },
        UriAttributes = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "href", "src", "cite" },
        AllowedCssProperties = new HashSet<string>(StringComparer.OrdinalIgnoreCase),
        AllowedAtRules = new HashSet<AngleSharp.Css.Dom.CssRuleType>(),
    })
    {
        // The text inside an unknown element is the writer's.
        KeepChildNodes = true,
    };

    // Those that stay, and those that are read on the way.
    private static readonly HashSet<string> s_read = new(s_sanitizer.AllowedAttributes.Append("data"), StringComparer.OrdinalIgnoreCase);

    private static readonly KnownBodies s_known = new();

    /// <summary>Why a body cannot be shown, in English; null where it can.</summary>
    public static string? Fault(string html) =>
        html.Length > MaxLength ? $"the body has {html.Length} characters; at most {MaxLength} are shown."
        : IsTangled(html) ? $"the body holds more than can be taken apart: more than {BodyParser.MaxInside} elements inside one another, {BodyParser.MaxBeside} beside one another, or {BodyParser.MaxMoved} tables and embedded things. Is a tag not closed?"
        : null;

    /// <summary>Whether more stands inside or beside one another than can be taken apart. Such a body is shown as an empty one.</summary>
    public static bool IsTangled(string html)
    {
        // Without as many tags, nothing can; and most bodies have none too many.
        if (html.AsSpan().Count('<') <= BodyParser.MaxInside)
        {
            return false;
        }

        try
        {
            _ = BodyParser.Parse(html, s_read);
            return false;
        }
        catch (TangledBodyException)
        {
            return true;
        }
    }

    /// <summary>Cleans a body on its way in.</summary>
    /// <returns>HTML that is safe to store; cleaning it again changes nothing.</returns>
    public static string Clean(string? html)
    {
        if (string.IsNullOrWhiteSpace(html))
        {
            return "";
        }

        var clean = BodyWriter.Write(CleanDocument(html).Body!);
        return string.IsNullOrWhiteSpace(clean) ? "" : clean;
    }

    /// <summary>Cleans a body and makes it ready for a reader: headings below the page's own, in order; images that load late; tables that scroll by themselves.</summary>
    /// <param name="html">A body, as stored.</param>
    /// <param name="path">The path of its page, with a leading slash: what its relative links are relative to.</param>
    public static string ForReaders(string? html, string path) =>
        string.IsNullOrWhiteSpace(html) ? "" : s_known.Get($"page {path}", html, body => MakeForReaders(body, path));

    /// <summary>Cleans a body for other sites: every address becomes absolute.</summary>
    /// <param name="html">A body, as stored.</param>
    /// <param name="origin">Scheme and host of this site, without a trailing slash.</param>
    /// <param name="path">The path of its page, with a leading slash.</param>
    public static string ForFeeds(string? html, string origin, string path) =>
        string.IsNullOrWhiteSpace(html) ? "" : s_known.Get($"feed {origin}{path}", html, body => MakeForFeeds(body, origin, path));

    /// <summary>The first paragraph that says something, as plain text.</summary>
    /// <param name="html">A body, as stored.</param>
    /// <param name="maxLength">At most this many characters, cut between words.</param>
    public static string FirstParagraph(string? html, int maxLength) =>
        string.IsNullOrWhiteSpace(html) ? "" : PlainText.Shorten(s_known.Get("first paragraph", html, FindFirstParagraph), maxLength);

    private static string MakeForReaders(string html, string path)
    {
        var document = CleanDocument(html);
        // A link inside the page is one wherever the page stands.
        Resolve(document, address => address.StartsWith('#') ? address : BodyUrl.Resolve(address, path));
        foreach (var image in document.QuerySelectorAll("img"))
        {
            image.SetAttribute("loading", "lazy");
            if (!image.HasAttribute("alt"))
            {
                image.SetAttribute("alt", "");
            }
        }

        foreach (var table in document.QuerySelectorAll("table").Where(table => table.Ancestors<IElement>().All(a => a.LocalName != "table")))
        {
            var frame = document.CreateElement("div");
            frame.ClassName = "scroll";
            frame.SetAttribute("tabindex", "0");
            table.Replace(frame);
            frame.AppendChild(table);
        }

        return BodyWriter.Write(document.Body!).Trim();
    }

    private static string FindFirstParagraph(string html)
    {
        var body = CleanDocument(html).Body!;
        return (body.QuerySelectorAll("p").FirstOrDefault(p => !string.IsNullOrWhiteSpace(p.TextContent)) ?? body).TextContent;
    }

    private static string MakeForFeeds(string html, string origin, string path)
    {
        var document = CleanDocument(html);
        Resolve(document, address => BodyUrl.Resolve(address, path) is { } resolved ? BodyUrl.IsOwn(resolved) ? origin + resolved : resolved : null);
        return BodyWriter.Write(document.Body!).Trim();
    }

    private static void Resolve(IDocument document, Func<string, string?> resolve)
    {
        foreach (var name in new[] { "href", "src", "cite" })
        {
            foreach (var element in document.QuerySelectorAll($"[{name}]"))
            {
                // Without a value, the attribute goes.
                element.SetAttribute(name, resolve(element.GetAttribute(name)!)!);
            }
        }
    }

    /// <summary>What a body links to and shows, after cleaning.</summary>
    /// <param name="html">A body, as stored.</param>
    /// <param name="path">The path of its page, with a leading slash.</param>
    public static IEnumerable<string> Addresses(string? html, string path) => string.IsNullOrWhiteSpace(html)
        ? []
        : [.. CleanDocument(html).QuerySelectorAll("[href],[src]")
            .Select(element => BodyUrl.Resolve((element.GetAttribute("href") ?? element.GetAttribute("src"))!, path))
            .OfType<string>()];

    // What is taken out may leave a list or heading straight in another, which a browser reads otherwise than it is written:
    // clean is what comes out as it went in.
    private static IHtmlDocument CleanDocument(string html)
    {
        for (var round = 1; ; round++)
        {
            var document = CleanOnce(html);
            var clean = BodyWriter.Write(document.Body!);
            if (clean == html || round == MostRounds)
            {
                return document;
            }

            html = clean;
        }
    }

    private static IHtmlDocument CleanOnce(string html)
    {
        var document = Parse(html);
        foreach (var element in document.QuerySelectorAll(string.Join(',', s_dropped)))
        {
            element.Remove();
        }

        foreach (var element in document.QuerySelectorAll(string.Join(',', s_embeds)))
        {
            ReplaceByLink(element, element.GetAttribute("src") ?? element.GetAttribute("data") ?? element.QuerySelector("[src]")?.GetAttribute("src"));
        }

        foreach (var image in document.QuerySelectorAll("img").Where(image => !BodyUrl.IsOwn(image.GetAttribute("src"))))
        {
            ReplaceByLink(image, image.GetAttribute("src"), image.GetAttribute("alt"));
        }

        TidyImages(document);
        DropSizes(document);
        foreach (var heading in document.QuerySelectorAll("h1,h2,h3,h4,h5,h6").Where(IsEmpty))
        {
            heading.Remove();
        }

        foreach (var link in document.QuerySelectorAll("a[href]"))
        {
            link.SetAttribute("href", BodyUrl.Clean(link.GetAttribute("href")!));
        }

        OrderHeadings(document);
        s_sanitizer.SanitizeDom(document, document.Body);
        return document;
    }

    private static IHtmlDocument Parse(string html)
    {
        try
        {
            return BodyParser.Parse(Characters.Printable(html), s_read);
        }
        catch (TangledBodyException)
        {
            return BodyParser.Parse("", s_read);
        }
    }

    private static bool IsEmpty(IElement element) =>
        string.IsNullOrWhiteSpace(element.TextContent.Replace('\u00A0', ' ')) && element.QuerySelector("img") is null;

    private static void ReplaceByLink(IElement element, string? address, string? text = null)
    {
        address = address?.StartsWith("//", StringComparison.Ordinal) == true ? "https:" + address : address;
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || (uri.Scheme != Uri.UriSchemeHttp && uri.Scheme != Uri.UriSchemeHttps))
        {
            // What is served from here, a video say, is still worth a link; the rest leads nowhere.
            if (!BodyUrl.IsOwn(address))
            {
                element.Remove();
                return;
            }
        }

        var link = element.Owner!.CreateElement("a");
        link.SetAttribute("href", address!);
        link.TextContent = string.IsNullOrWhiteSpace(text) ? address! : text;
        if (element.Ancestors<IElement>().Any(ancestor => ancestor.LocalName == "a"))
        {
            element.Replace(element.Owner!.CreateTextNode(link.TextContent));
        }
        else
        {
            element.Replace(link);
        }
    }

    // The admin puts an image in with its version, which asks for a copy of it, and with its file's name for a text, which says nothing.
    private static void TidyImages(IDocument document)
    {
        foreach (var image in document.QuerySelectorAll("img[src]"))
        {
            var source = image.GetAttribute("src")!.Split('?')[0];
            image.SetAttribute("src", source);
            if (image.GetAttribute("alt")?.Trim() == Uri.UnescapeDataString(source[(source.LastIndexOf('/') + 1)..]))
            {
                image.RemoveAttribute("alt");
            }
        }
    }

    // A size is a number of pixels, and only an image has one: “50%” and “auto” are no valid HTML.
    private static void DropSizes(IDocument document)
    {
        foreach (var element in document.QuerySelectorAll("[width],[height]"))
        {
            foreach (var name in (string[])["width", "height"])
            {
                if (element.LocalName != "img" || !uint.TryParse(element.GetAttribute(name), NumberStyles.None, CultureInfo.InvariantCulture, out _))
                {
                    element.RemoveAttribute(name);
                }
            }
        }
    }

    // The page's title is its h1: a body begins at h2 and goes down one level at a time.
    private static void OrderHeadings(IDocument document)
    {
        var level = 1;
        foreach (var heading in document.QuerySelectorAll("h1,h2,h3,h4,h5,h6"))
        {
            level = Math.Clamp(heading.LocalName[1] - '0', 2, level + 1);
            if (heading.LocalName[1] - '0' == level)
            {
                continue;
            }

            var replacement = document.CreateElement($"h{level}");
            foreach (var attribute in heading.Attributes)
            {
                replacement.SetAttribute(attribute.Name, attribute.Value);
            }

            replacement.Append([.. heading.ChildNodes]);
            heading.Replace(replacement);
        }
    }
}
