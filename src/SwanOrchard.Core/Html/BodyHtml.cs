using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Ganss.Xss;

namespace SwanOrchard.Core.Html;

/// <summary>
/// The single policy for the HTML of bodies: structure and plain links are kept; scripts, requests to other hosts and styles are removed.
/// </summary>
public static class BodyHtml
{
    /// <summary>The most characters of a body. A phone cannot show a longer one.</summary>
    public const int MaxLength = 2_000_000;

    // Two are enough for nearly all bodies; each further round unwraps one more level of nested unknown elements.
    private const int MostRounds = 8;

    private static readonly HtmlSanitizer s_sanitizer = new(new HtmlSanitizerOptions
    {
        AllowedTags = BodyElements.Allowed,
        AllowedAttributes = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
        {
            "alt", "cite", "class", "colspan", "datetime", "dir", "height", "href", "id", "lang", "reversed", "rowspan", "scope", "src",
            "start", "title", "type", "value", "width",
        },
        AllowedSchemes = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "http", "https", "mailto", "tel" },
        UriAttributes = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "href", "src", "cite" },
        AllowedCssProperties = new HashSet<string>(StringComparer.OrdinalIgnoreCase),
        AllowedAtRules = new HashSet<AngleSharp.Css.Dom.CssRuleType>(),
    })
    {
        // Text inside an unknown element was written by the author.
        KeepChildNodes = true,
    };

    // Attributes that are kept, and those that are read during cleaning.
    private static readonly HashSet<string> s_read = new(
        [
            .. s_sanitizer.AllowedAttributes, "data", "name", "style", .. BodyPictures.Late, .. BodyPictures.Sets
        ], StringComparer.OrdinalIgnoreCase);

    private static readonly KnownBodies s_known = new();

    private static readonly Dictionary<string, BodyImage> s_noImages = [];

    /// <summary>Why a body cannot be shown, in English; null if it can.</summary>
    public static string? Fault(string html) =>
        html.Length > MaxLength ? $"the body has {html.Length} characters; the limit is {MaxLength}."
        : IsTangled(html)
            ? $"the body holds more than can be taken apart: more than {BodyParser.MaxInside} elements inside one another, "
                + $"{BodyParser.MaxBeside} beside one another, or {BodyParser.MaxMoved} tables and embedded things. Is a tag not closed?"
        : null;

    /// <summary>Whether a body is too deeply nested or has too many siblings to parse. Such a body is shown empty.</summary>
    public static bool IsTangled(string html)
    {
        // With fewer tags no body can be tangled, and most bodies have fewer.
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
    /// The beginning of the source of a picture that was pasted into the text or is on the author's own disk, and that no reader would see.
    /// Null if there is none.
    /// </summary>
    public static string? PastedPicture(string html) => BodyPictures.MayBePasted(html) ? BodyPictures.Pasted(Parse(html)) : null;

    /// <summary>Cleans a body for storage.</summary>
    /// <param name="html">A body as typed or pasted.</param>
    /// <param name="own">The site's hosts, or null. Full URLs of these hosts become paths.</param>
    /// <returns>HTML that is safe to store. Cleaning it again changes nothing.</returns>
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
    /// Cleans a body and prepares it for readers: headings in order below the page's own, images that load lazily, tables that scroll on
    /// their own.
    /// </summary>
    /// <param name="html">A body as stored.</param>
    /// <param name="path">The path of the body's page, with a leading slash, against which relative links are resolved.</param>
    /// <param name="own">The site's hosts, or null.</param>
    /// <param name="images">Its images (<see cref="Images"/>) of known size, by their URLs; null for none.</param>
    public static string ForReaders(
        string? html, string path, OwnHosts? own = null, IReadOnlyDictionary<string, BodyImage>? images = null) =>
        Make(html, own, string.Concat(["page ", path, .. (images ?? s_noImages).Select(image => $"\n{image}")]), (body, hosts) =>
            MakeForReaders(body, path, hosts, images ?? s_noImages));

    /// <summary>The URLs of the images that a body shows, each once: paths on this site.</summary>
    /// <param name="html">A body as stored.</param>
    /// <param name="path">The path of the body's page, with a leading slash.</param>
    /// <param name="own">The site's hosts, or null.</param>
    public static IReadOnlyList<string> Images(string? html, string path, OwnHosts? own = null) =>
        html?.Contains("<img", StringComparison.OrdinalIgnoreCase) != true ? [] : Make(
            html, own, "images " + path, (body, hosts) => string.Join('\n', CleanDocument(body, hosts)
                .QuerySelectorAll("img[src]")
                .Select(image => BodyUrl.Resolve(image.GetAttribute("src")!, path))
                .Where(BodyUrl.IsOwn)
                .Distinct(StringComparer.Ordinal)))
            .Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The headings of a long body; none if it has fewer than four of the two upper levels.</summary>
    /// <param name="body">A body as <see cref="ForReaders"/> prepared it.</param>
    public static IReadOnlyList<BodyHeading> Headings(string body)
    {
        // A body with fewer tags of headings need not be read.
        if (body.AsSpan().Count("</h") < BodyContents.Fewest)
        {
            return [];
        }

        var lines = s_known.Get("headings", body, static body => string.Join(
            '\n', BodyContents.Read(Parse(body)).Select(heading => $"{heading.Level} {heading.Target} {heading.Text}")));
        return [.. lines.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split(' ', 3))
            .Select(parts => new BodyHeading(parts[0][0] - '0', parts[1], parts[2]))];
    }

    /// <summary>Cleans a body for other sites: all URLs become absolute.</summary>
    /// <param name="html">A body as stored.</param>
    /// <param name="origin">Scheme and host of this site, without a trailing slash.</param>
    /// <param name="path">The path of the body's page, with a leading slash.</param>
    /// <param name="own">The site's hosts, or null.</param>
    public static string ForFeeds(string? html, string origin, string path, OwnHosts? own = null) =>
        Make(html, own, $"feed {origin}{path}", (body, hosts) => MakeForFeeds(body, origin, path, hosts));

    /// <summary>The first paragraph with visible text, as plain text.</summary>
    /// <param name="html">A body as stored.</param>
    /// <param name="maxLength">The most characters; longer text is cut between words.</param>
    public static string FirstParagraph(string? html, int maxLength) =>
        string.IsNullOrWhiteSpace(html) ? "" : PlainText.Shorten(s_known.Get("first paragraph", html, FindFirstParagraph), maxLength);

    /// <summary>All of a body that a reader sees or hears, as plain text: alt texts too, each border of a block or line a space.</summary>
    /// <param name="html">A body, as stored.</param>
    public static string Text(string? html) =>
        string.IsNullOrWhiteSpace(html) ? "" : PlainBody.Read(html) ?? BodyText.WithAltTexts(CleanDocument(html, OwnHosts.None).Body!);

    private static string Make(string? html, OwnHosts? own, string purpose, Func<string, OwnHosts, string> make)
    {
        if (string.IsNullOrWhiteSpace(html))
        {
            return "";
        }

        var hosts = (own ?? OwnHosts.None).In(html);
        return s_known.Get($"{purpose} {hosts.Key}", html, body => make(body, hosts));
    }

    private static string MakeForReaders(string html, string path, OwnHosts own, IReadOnlyDictionary<string, BodyImage> images)
    {
        var document = CleanDocument(html, own);
        // A link within the page stays one, wherever the page is.
        Resolve(document, path, (stored, address, place) => place is not null ? "#" + place : stored.StartsWith('#') ? stored : address);
        BodyContents.Name(document);
        BodyImages.Prepare(document, images);
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
        // A feed reader shows many bodies at once, so links lead to the page.
        BodyTargets.Remove(document);
        BodyClasses.Remove(document);
        return BodyWriter.Write(document.Body!).Trim();
    }

    // Passes each stored link to the callback, with its resolved URL and the name of the target if it leads to a place in this body. The
    // callback returns what is written.
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
                // A null value removes the attribute.
                element.SetAttribute(name, write(stored, address, place)!);
            }
        }
    }

    /// <summary>The URLs of a body's links and images after cleaning.</summary>
    /// <param name="html">A body as stored.</param>
    /// <param name="path">The path of the body's page, with a leading slash.</param>
    /// <param name="own">The site's hosts, or null.</param>
    public static IEnumerable<string> Addresses(string? html, string path, OwnHosts? own = null) => string.IsNullOrWhiteSpace(html)
        ? []
        : [.. CleanDocument(html, own ?? OwnHosts.None).QuerySelectorAll("[href],[src]")
            .Select(element => BodyUrl.Resolve((element.GetAttribute("href") ?? element.GetAttribute("src"))!, path))
            .OfType<string>()];

    // Removing elements may leave a list or heading directly inside another, which a browser parses differently. A body is clean when
    // cleaning no longer changes it.
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
        BodyClasses.Settle(document);
        BodyLists.Settle(document);
        BodyElements.RenameUnknown(document);
        BodyHeadings.Settle(document);
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
}
