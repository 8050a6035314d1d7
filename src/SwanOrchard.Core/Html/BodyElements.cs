using AngleSharp.Dom;

namespace SwanOrchard.Core.Html;

/// <summary>What becomes of each kind of element in a body.</summary>
internal static class BodyElements
{
    /// <summary>Elements that stay.</summary>
    public static readonly HashSet<string> Allowed = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "abbr", "b", "bdi", "bdo", "blockquote", "br", "caption", "cite", "code", "dd", "del", "details", "dfn", "div", "dl", "dt",
        "em", "figcaption", "figure", "h2", "h3", "h4", "h5", "h6", "hr", "i", "img", "ins", "kbd", "li", "mark", "ol", "p", "pre", "q",
        "rb", "rp", "rt", "rtc", "ruby", "s", "small", "span", "strong", "sub", "summary", "sup", "table", "tbody", "td", "tfoot", "th",
        "thead", "time", "tr", "u", "ul",
    };

    /// <summary>Elements that go with all that stands in them.</summary>
    public const string Dropped = "script,style," + BodyParser.Template
        + ",noscript,svg,math,form,button,input,select,textarea,base,meta,link,title";

    /// <summary>Elements that show what is served elsewhere.</summary>
    public const string Embeds = "iframe,video,audio,embed,object";

    // Blocks that are none of ours: without their border, the last word of one and the first of the next would be one word.
    private static readonly Dictionary<string, string> s_blocks = new(StringComparer.Ordinal)
    {
        ["address"] = "div",
        ["article"] = "div",
        ["aside"] = "div",
        ["center"] = "div",
        ["dialog"] = "div",
        ["dir"] = "ul",
        ["fieldset"] = "div",
        ["footer"] = "div",
        ["header"] = "div",
        ["hgroup"] = "div",
        ["legend"] = "div",
        ["listing"] = "pre",
        ["main"] = "div",
        ["menu"] = "ul",
        ["nav"] = "div",
        ["search"] = "div",
        ["section"] = "div",
    };

    // Those that stand in a line of text; a line ends before and after all others.
    private static readonly HashSet<string> s_inline = new(StringComparer.Ordinal)
    {
        "a", "abbr", "b", "bdi", "bdo", "cite", "code", "del", "dfn", "em", "i", "img", "ins", "kbd", "mark", "q", "rb", "ruby", "s",
        "small",
        "span", "strong", "sub", "sup", "time", "u",
    };

    /// <summary>Whether an element stands in a line of text, so that what is before and after it may be one word.</summary>
    public static bool IsInline(IElement element) => s_inline.Contains(element.LocalName);

    /// <summary>Gives blocks that are none of ours a name that stays, and likewise what a link inside the page leads to.</summary>
    public static void RenameUnknown(IDocument document)
    {
        foreach (var element in document.QuerySelectorAll($"{string.Join(',', s_blocks.Keys)},[id]"))
        {
            if (s_blocks.TryGetValue(element.LocalName, out var block))
            {
                Rename(element, block);
            }
            else if (!Allowed.Contains(element.LocalName) && element.LocalName is not ("html" or "head" or "body" or "h1"))
            {
                Rename(element, "span");
            }
        }
    }

    /// <summary>An empty element of the same id: a place that a link leads to.</summary>
    public static IElement Place(IElement element)
    {
        var place = element.Owner!.CreateElement("span");
        place.Id = element.Id;
        return place;
    }

    /// <summary>Puts an element of another name in the place of one, with its attributes and all that stands in it.</summary>
    public static void Rename(IElement element, string name)
    {
        var replacement = element.Owner!.CreateElement(name);
        foreach (var attribute in element.Attributes)
        {
            replacement.SetAttribute(attribute.Name, attribute.Value);
        }

        replacement.Append([.. element.ChildNodes]);
        element.Replace(replacement);
    }
}
