using AngleSharp.Dom;

namespace SwanOrchard.Core.Html;

/// <summary>Decides what happens to each kind of element in a body.</summary>
internal static class BodyElements
{
    /// <summary>Elements that are kept.</summary>
    public static readonly HashSet<string> Allowed = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "abbr", "b", "bdi", "bdo", "blockquote", "br", "caption", "cite", "code", "dd", "del", "details", "dfn", "div", "dl", "dt",
        "em", "figcaption", "figure", "h2", "h3", "h4", "h5", "h6", "hr", "i", "img", "ins", "kbd", "li", "mark", "ol", "p", "pre", "q",
        "rb", "rp", "rt", "rtc", "ruby", "s", "small", "span", "strong", "sub", "summary", "sup", "table", "tbody", "td", "tfoot", "th",
        "thead", "time", "tr", "u", "ul",
    };

    /// <summary>Elements that are removed with their content.</summary>
    public const string Dropped = "script,style," + BodyParser.Template
        + ",noscript,svg,math,form,button,input,select,textarea,base,meta,link,title";

    /// <summary>Elements that embed something served elsewhere.</summary>
    public const string Embeds = "iframe,video,audio,embed,object";

    // Block elements that we do not allow. Without their boundaries, the last word of one and the first of the next would run together.
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

    // Inline elements. A line ends before and after all others.
    private static readonly HashSet<string> s_inline = new(StringComparer.Ordinal)
    {
        "a", "abbr", "b", "bdi", "bdo", "cite", "code", "del", "dfn", "em", "i", "img", "ins", "kbd", "mark", "q", "rb", "ruby", "s",
        "small",
        "span", "strong", "sub", "sup", "time", "u",
    };

    /// <summary>Whether an element is inline, so that the text before and after it may form one word.</summary>
    public static bool IsInline(IElement element) => s_inline.Contains(element.LocalName);

    /// <summary>Renames disallowed blocks to allowed ones, and disallowed link targets to <c>span</c>.</summary>
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

    /// <summary>An empty element with the same id, as a link target.</summary>
    public static IElement Place(IElement element)
    {
        var place = element.Owner!.CreateElement("span");
        place.Id = element.Id;
        return place;
    }

    /// <summary>Replaces an element with one of another name that has the same attributes and content.</summary>
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
