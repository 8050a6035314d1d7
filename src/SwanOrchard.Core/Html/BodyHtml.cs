using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Ganss.Xss;

namespace SwanOrchard.Core.Html;

/// <summary>
/// The one policy for the HTML of bodies: structure and plain links stay; whatever runs, calls another host or styles itself goes.
/// </summary>
public static class BodyHtml
{
    /// <summary>A longer body is no page any more: no reader's phone shows it.</summary>
    public const int MaxLength = 2_000_000;

    // Two for nearly all; each more frees what stood in something unknown, which stood in something unknown.
    private const int MostRounds = 8;

    private static readonly HtmlSanitizer s_sanitizer = new(new HtmlSanitizerOptions
    {
        AllowedTags = BodyElements.Allowed,
        AllowedAttributes = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
        {
            "alt", "cite", "colspan", "datetime", "dir", "height", "href", "id", "lang", "reversed", "rowspan", "scope", "src", "start",
            "title",
            "type", "value", "width",
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
    private static readonly HashSet<string> s_read = new(
        [
            .. s_sanitizer.AllowedAttributes, "data", "name", "style", .. BodyPictures.Late, .. BodyPictures.Sets
        ], StringComparer.OrdinalIgnoreCase);

    private static readonly KnownBodies s_known = new();

    /// <summary>Why a body cannot be shown, in English; null where it can.</summary>
    public static string? Fault(string html) =>
        html.Length > MaxLength ? $"the body has {html.Length} characters; at most {MaxLength} are shown."
        : IsTangled(html)
            ? $"the body holds more than can be taken apart: more than {BodyParser.MaxInside} elements inside one another, "
                + $"{BodyParser.MaxBeside} beside one another, or {BodyParser.MaxMoved} tables and embedded things. Is a tag not closed?"
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

    /// <summary>
    /// The beginning of the source of a picture that was pasted into the text or stands on the writer's own disk: no reader would
    /// see it. Null where there is none.
    /// </summary>
    public static string? PastedPicture(string html) => BodyPictures.MayBePasted(html) ? BodyPictures.Pasted(Parse(html)) : null;

    /// <summary>Cleans a body on its way in.</summary>
    /// <param name="html">A body, as it was typed or pasted.</param>
    /// <param name="own">The site's hosts, or null: full URLs of theirs become paths.</param>
    /// <returns>HTML that is safe to store; cleaning it again changes nothing.</returns>
    public static string Clean(string? html, OwnHosts? own = null)
    {
        if (string.IsNullOrWhiteSpace(html))
        {
            return "";
        }

        var clean = BodyWriter.Write(CleanDocument(html, own ?? OwnHosts.None).Body!);
        return string.IsNullOrWhiteSpace(clean) ? "" : clean;
    }

    /// <summary>
    /// Cleans a body and makes it ready for a reader: headings below the page's own, in
    /// order; images that load late; tables that scroll by themselves.
    /// </summary>
    /// <param name="html">A body, as stored.</param>
    /// <param name="path">The path of its page, with a leading slash: what its relative links are relative to.</param>
    /// <param name="own">The site's hosts, or null.</param>
    public static string ForReaders(string? html, string path, OwnHosts? own = null) =>
        Make(html, own, "page " + path, (body, hosts) => MakeForReaders(body, path, hosts));

    /// <summary>Cleans a body for other sites: every address becomes absolute.</summary>
    /// <param name="html">A body, as stored.</param>
    /// <param name="origin">Scheme and host of this site, without a trailing slash.</param>
    /// <param name="path">The path of its page, with a leading slash.</param>
    /// <param name="own">The site's hosts, or null.</param>
    public static string ForFeeds(string? html, string origin, string path, OwnHosts? own = null) =>
        Make(html, own, $"feed {origin}{path}", (body, hosts) => MakeForFeeds(body, origin, path, hosts));

    /// <summary>The first paragraph that says something, as plain text.</summary>
    /// <param name="html">A body, as stored.</param>
    /// <param name="maxLength">At most this many characters, cut between words.</param>
    public static string FirstParagraph(string? html, int maxLength) =>
        string.IsNullOrWhiteSpace(html) ? "" : PlainText.Shorten(s_known.Get("first paragraph", html, FindFirstParagraph), maxLength);

    private static string Make(string? html, OwnHosts? own, string purpose, Func<string, OwnHosts, string> make)
    {
        if (string.IsNullOrWhiteSpace(html))
        {
            return "";
        }

        var hosts = (own ?? OwnHosts.None).In(html);
        return s_known.Get($"{purpose} {hosts.Key}", html, body => make(body, hosts));
    }

    private static string MakeForReaders(string html, string path, OwnHosts own)
    {
        var document = CleanDocument(html, own);
        // A link inside the page is one wherever the page stands.
        Resolve(document, path, (stored, address, place) => place is not null ? "#" + place : stored.StartsWith('#') ? stored : address);
        foreach (var image in document.QuerySelectorAll("img"))
        {
            image.SetAttribute("loading", "lazy");
            if (!image.HasAttribute("alt"))
            {
                image.SetAttribute("alt", "");
            }
        }

        foreach (var table in document.QuerySelectorAll("table")
            .Where(table => table.Ancestors<IElement>().All(a => a.LocalName != "table")))
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
        var body = CleanDocument(html, OwnHosts.None).Body!;
        return body.QuerySelectorAll("p").Select(BodyText.Of).FirstOrDefault(text => !VisibleText.IsEmpty(text)) ?? BodyText.Of(body);
    }

    private static string MakeForFeeds(string html, string origin, string path, OwnHosts own)
    {
        var document = CleanDocument(html, own);
        Resolve(document, path, (_, address, place) =>
            (place is null ? address : $"{address![..address!.IndexOf('#', StringComparison.Ordinal)]}#{place}") is { } full
                ? (BodyUrl.IsOwn(full) ? origin : "") + full
                : null);
        // A reader of feeds shows many bodies at once: links lead to the page.
        BodyTargets.Remove(document);
        return BodyWriter.Write(document.Body!).Trim();
    }

    // Gives each link, from what is stored, its address and, where it leads to a place of this body, that place's name, what is written.
    private static void Resolve(IDocument document, string path, Func<string, string?, string?, string?> write)
    {
        var places = BodyTargets.Places(document);
        var here = BodyUrl.Resolve("", path) + "#";
        foreach (var name in new[] { "href", "src", "cite" })
        {
            foreach (var element in document.QuerySelectorAll($"[{name}]"))
            {
                var stored = element.GetAttribute(name)!;
                var address = BodyUrl.Resolve(stored, path);
                var place = address?.StartsWith(here, StringComparison.Ordinal) == true
                    ? BodyTargets.Find(places, address[here.Length..])
                    : null;
                // Without a value, the attribute goes.
                element.SetAttribute(name, write(stored, address, place)!);
            }
        }
    }

    /// <summary>What a body links to and shows, after cleaning.</summary>
    /// <param name="html">A body, as stored.</param>
    /// <param name="path">The path of its page, with a leading slash.</param>
    /// <param name="own">The site's hosts, or null.</param>
    public static IEnumerable<string> Addresses(string? html, string path, OwnHosts? own = null) => string.IsNullOrWhiteSpace(html)
        ? []
        : [.. CleanDocument(html, own ?? OwnHosts.None).QuerySelectorAll("[href],[src]")
            .Select(element => BodyUrl.Resolve((element.GetAttribute("href") ?? element.GetAttribute("src"))!, path))
            .OfType<string>()];

    // What is taken out may leave a list or heading straight in another, which a browser reads otherwise than it is written:
    // clean is what comes out as it went in.
    private static IHtmlDocument CleanDocument(string html, OwnHosts own)
    {
        for (var round = 1; ; round++)
        {
            var document = CleanOnce(html, own);
            var clean = BodyWriter.Write(document.Body!);
            if (clean == html || round == MostRounds)
            {
                return document;
            }

            html = clean;
        }
    }

    private static IHtmlDocument CleanOnce(string html, OwnHosts own)
    {
        var document = Parse(html);
        BodyPictures.FindSources(document);
        foreach (var element in document.QuerySelectorAll(BodyElements.Dropped))
        {
            element.Remove();
        }

        foreach (var name in (string[])["href", "src", "data", "cite"])
        {
            foreach (var element in document.QuerySelectorAll($"[{name}]"))
            {
                element.SetAttribute(name, BodyUrl.Clean(element.GetAttribute(name)!, own));
            }
        }

        BodyTargets.Settle(document);
        BodyPictures.LinkForeign(document);
        BodyPictures.Tidy(document);
        BodyLists.Settle(document);
        BodyElements.RenameUnknown(document);
        foreach (var heading in document.QuerySelectorAll("h1,h2,h3,h4,h5,h6").Where(IsEmpty))
        {
            // A place that a link leads to may have no words of its own.
            heading.Replace(
                [.. heading.QuerySelectorAll("[id]").Prepend(heading).Where(place => place.HasAttribute("id")).Select(BodyElements.Place)]);
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

            BodyElements.Rename(heading, $"h{level}");
        }
    }
}
