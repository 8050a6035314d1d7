using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html;
using AngleSharp.Html.Dom;

namespace SwanOrchard.Core.Html;

/// <summary>
/// Writes cleaned bodies. AngleSharp's own writer asks each node for its next sibling, which searches all siblings before it.
/// </summary>
internal static class BodyWriter
{
    /// <summary>The inner HTML of an element.</summary>
    public static string Write(IElement element)
    {
        var text = new StringBuilder();
        WriteChildren(element, text);
        return text.ToString();
    }

    private static void WriteChildren(INode parent, StringBuilder text)
    {
        foreach (var node in parent.ChildNodes)
        {
            if (node is IElement element)
            {
                var isVoid = element.Flags.HasFlag(NodeFlags.SelfClosing);
                text.Append(HtmlMarkupFormatter.Instance.OpenTag(element, isVoid));
                if (element is IHtmlPreElement { FirstChild: IText { Data: ['\n', ..] } })
                {
                    // A parser drops the first line break in pre.
                    text.Append('\n');
                }

                WriteChildren(element, text);
                text.Append(HtmlMarkupFormatter.Instance.CloseTag(element, isVoid));
            }
            else if (node is ICharacterData characters)
            {
                text.Append(HtmlMarkupFormatter.Instance.Text(characters));
            }
        }
    }
}
