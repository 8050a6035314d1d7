using System.Text;
using AngleSharp.Dom;

namespace SwanOrchard.Core.Html;

/// <summary>The plain text of bodies, for descriptions, feeds and introductions.</summary>
internal static class BodyText
{
    /// <summary>The text of a node, with a space at each boundary of a block or line. Ruby annotations are left out.</summary>
    public static string Of(INode node)
    {
        var text = new StringBuilder();
        Append(node, text);
        return text.ToString();
    }

    /// <summary>The same, with the alt texts of its images.</summary>
    public static string WithAltTexts(INode node)
    {
        var text = new StringBuilder();
        Append(node, text, withAltTexts: true);
        return text.ToString();
    }

    private static void Append(INode parent, StringBuilder text, bool withAltTexts = false)
    {
        foreach (var node in parent.ChildNodes)
        {
            if (node is IText { Data: var data })
            {
                text.Append(data);
            }
            else if (node is IElement element && element.LocalName is not ("rt" or "rp" or "rtc"))
            {
                var border = BodyElements.IsInline(element) ? "" : " ";
                text.Append(border);
                Append(element, text, withAltTexts);
                text.Append(withAltTexts && element.LocalName == "img" ? $" {element.GetAttribute("alt")} " : "");
                text.Append(border);
            }
        }
    }
}
