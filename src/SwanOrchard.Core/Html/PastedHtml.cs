using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace SwanOrchard.Core.Html;

/// <summary>
/// Reads what Microsoft Word, LibreOffice and Google Docs put on the clipboard, and makes a body of it: paragraphs, headings, lists,
/// tables, links, footnotes, bold and italics.
/// </summary>
public static class PastedHtml
{
    /// <summary>The most characters that are read. Word writes several times as much as there is to read.</summary>
    public const int MaxLength = 4 * BodyHtml.MaxLength;

    private static readonly HashSet<string> s_read = new(StringComparer.OrdinalIgnoreCase)
    {
        "alt", "class", "colspan", "color", "dir", "face", "height", "href", "id", "lang", "name", "rowspan", "src", "start", "style",
        "title", "type", "value", "width",
    };

    private static readonly string[] s_telling = ["id", "name", "lang", "dir", "title"];

    /// <summary>Makes a body of a pasted text.</summary>
    /// <param name="html">The HTML on the clipboard.</param>
    /// <param name="own">The site's hosts, or null. Full URLs of these hosts become paths.</param>
    /// <exception cref="ArgumentException">The text is longer than <see cref="MaxLength"/>.</exception>
    /// <remarks>A text that cannot be taken apart gives nothing.</remarks>
    public static PastedText Read(string html, OwnHosts? own = null)
    {
        ArgumentNullException.ThrowIfNull(html);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(html.Length, MaxLength, nameof(html));
        IHtmlDocument document;
        try
        {
            document = BodyParser.Parse(Characters.Printable(html), s_read);
        }
        catch (TangledBodyException)
        {
            return new("", []);
        }

        var body = document.Body!;
        var lost = new SortedSet<PastedLoss>();
        DropComments(body, lost);
        DropImages(body, own ?? OwnHosts.None, lost);
        if (PastedStyles.Settle(body))
        {
            lost.Add(PastedLoss.Looks);
        }

        PastedLists.Settle(body);
        Unwrap(body, "li > p:only-child, td > p:only-child, th > p:only-child");
        PastedLists.Nest(body);
        DropAnchors(body);
        DropEmpty(body);
        DropSpans(body);
        return new(BodyHtml.Clean(BodyWriter.Write(body), own), [.. lost]);
    }

    private static void DropComments(IElement body, SortedSet<PastedLoss> lost)
    {
        // Word's, LibreOffice's and Google's marks of a comment.
        var comments = body.QuerySelectorAll(
            "[style*='mso-element:comment'], .MsoCommentReference, a.msocomanchor, a.sdcomment, [id^=cmnt], a[href^='#cmnt']");
        foreach (var comment in comments)
        {
            (comment.Closest("sup") ?? comment).Remove();
            lost.Add(PastedLoss.Comments);
        }

        foreach (var deleted in body.QuerySelectorAll("del, .msoDel"))
        {
            deleted.Remove();
            lost.Add(PastedLoss.Deletions);
        }

        foreach (var added in body.QuerySelectorAll("ins"))
        {
            added.Replace([.. added.ChildNodes]);
        }
    }

    // Those of this site stay; others are on the author's disk, or at Google for the author alone.
    private static void DropImages(IElement body, OwnHosts own, SortedSet<PastedLoss> lost)
    {
        foreach (var image in body.QuerySelectorAll("*")
            .Where(element => element.LocalName is "img" or "v:shape" or "v:imagedata")
            .Where(image => !BodyUrl.IsOwn(BodyUrl.Clean(image.GetAttribute("src") ?? "", own)))
            .ToArray())
        {
            image.Remove();
            lost.Add(PastedLoss.Images);
        }
    }

    // A bookmark to which nothing in the text leads. Footnotes lead to one another.
    private static void DropAnchors(IElement body)
    {
        var targets = body.QuerySelectorAll("a[href^='#']").Select(link => link.GetAttribute("href")![1..]).ToHashSet();
        foreach (var anchor in body.QuerySelectorAll("a:not([href])"))
        {
            if ((anchor.Id ?? anchor.GetAttribute("name")) is not { } name || !targets.Contains(name))
            {
                anchor.Replace([.. anchor.ChildNodes]);
            }
        }
    }

    private static void DropEmpty(IElement body)
    {
        foreach (var element in body.QuerySelectorAll("p, h1, h2, h3, h4, h5, h6, div, span").Reverse())
        {
            if (VisibleText.IsEmpty(element.TextContent)
                && !element.HasAttribute("id")
                && element.QuerySelector("[id], [name], img") is null
                && (element.LocalName == "p" || element.QuerySelector("hr, br, table") is null))
            {
                element.Replace(BodyElements.IsInline(element) ? [.. element.ChildNodes] : []);
            }
        }

        // Google Docs writes empty paragraphs as line breaks between blocks.
        foreach (var line in body.QuerySelectorAll("br").Where(line => line.ParentElement is IHtmlBodyElement or IHtmlDivElement))
        {
            if (line.PreviousElementSibling is not { } before || !BodyElements.IsInline(before))
            {
                line.Remove();
            }
        }
    }

    // What is left of looks. A direction is kept only if it is not the usual one.
    private static void DropSpans(IElement body)
    {
        foreach (var element in body.QuerySelectorAll("[dir=ltr]"))
        {
            element.RemoveAttribute("dir");
        }

        foreach (var element in body.QuerySelectorAll("[title='']"))
        {
            element.RemoveAttribute("title");
        }

        foreach (var span in body.QuerySelectorAll("span, font, div").Where(span => !s_telling.Any(span.HasAttribute)))
        {
            if (BodyElements.IsInline(span) || span.LocalName == "font" || span.Children.All(child => !BodyElements.IsInline(child)))
            {
                span.Replace([.. span.ChildNodes]);
            }
        }
    }

    private static void Unwrap(IElement body, string selector)
    {
        foreach (var paragraph in body.QuerySelectorAll(selector))
        {
            if (paragraph.ParentElement!.ChildNodes.All(node =>
                node == paragraph || (node is IText text && VisibleText.IsEmpty(text.Data))))
            {
                paragraph.Replace([.. paragraph.ChildNodes]);
            }
        }
    }
}
