using System.Text;
using System.Text.RegularExpressions;

namespace SwanOrchard.Import.Markup;

/// <summary>
/// Makes paragraphs of a text in which empty lines divide them, as WordPress's classic editor and Drupal's “Line break converter” store it
/// and show it
/// otherwise. Single line ends become line breaks. What are blocks already stay as they are.
/// </summary>
public static partial class Paragraphs
{
    // Blocks in whose text paragraphs stand as they do outside.
    private static readonly HashSet<string> s_open = ["div", "blockquote", "section", "article", "aside", "center", "header", "footer",
        "main"];

    // Blocks in which line ends mean nothing, or what they are.
    private static readonly HashSet<string> s_closed =
    [
        "address", "audio", "canvas", "dl", "embed", "fieldset", "figure", "form", "h1", "h2", "h3", "h4", "h5", "h6", "iframe", "menu",
            "noscript", "object", "ol",
        "p", "pre", "script", "style", "svg", "table", "textarea", "ul", "video", "details", "template",
    ];

    /// <summary>The text with its paragraphs.</summary>
    public static string Make(string text)
    {
        var html = text.ReplaceLineEndings("\n");
        var result = new StringBuilder(html.Length + 256);
        var run = new StringBuilder();
        var done = 0;
        string? closed = null;
        var depth = 0;
        foreach (var tag in HtmlTags.Of(html))
        {
            var isBlock = tag.Name == "hr" || s_open.Contains(tag.Name) || s_closed.Contains(tag.Name);
            if (closed == "p" && !tag.IsEnd && isBlock)
            {
                // Its end tag may be left out.
                Block(result, html, done, tag.Start, closed);
                (closed, done) = (null, tag.Start);
            }

            if (closed is not null)
            {
                depth += tag.Name != closed ? 0 : tag.IsEnd ? -1 : 1;
                if (depth == 0)
                {
                    Block(result, html, done, tag.End, closed);
                    (closed, done) = (null, tag.End);
                }

                continue;
            }

            if (isBlock)
            {
                run.Append(html, done, tag.Start - done);
                Flush(run, result);
                if (!tag.IsEnd && s_closed.Contains(tag.Name) && tag.Name != "embed")
                {
                    (closed, depth, done) = (tag.Name, 1, tag.Start);
                    continue;
                }

                result.Append(html, tag.Start, tag.End - tag.Start).Append('\n');
                done = tag.End;
            }
        }

        if (closed is not null)
        {
            Block(result, html, done, html.Length, closed);
            return result.ToString().TrimEnd('\n');
        }

        run.Append(html, done, html.Length - done);
        Flush(run, result);
        return result.ToString().TrimEnd('\n');
    }

    private static void Block(StringBuilder result, string html, int start, int end, string name)
    {
        var block = html[start..end];

        // In a paragraph that somebody has written as one, a line end is a break all the same.
        result.Append(name == "p" ? LineEnd().Replace(block, "<br>\n") : block).Append('\n');
    }

    private static void Flush(StringBuilder run, StringBuilder result)
    {
        foreach (var paragraph in EmptyLines().Split(run.ToString()).Select(text => text.Trim()).Where(text => text.Length > 0))
        {
            // A comment alone is no paragraph.
            result.Append(OnlyComments().IsMatch(paragraph) ? "" : $"<p>{LineEnd().Replace(paragraph, "<br>\n")}</p>\n");
        }

        run.Clear();
    }

    [GeneratedRegex(@"\n[ \t\u00A0]*(?:\n[ \t\u00A0]*)+")]
    private static partial Regex EmptyLines();

    [GeneratedRegex(
        @"(?<!<br\s*/?>[ \t]*)(?<!>)\n|(?<=</(?:a|b|i|em|strong|span|u|small|code|q|s|sub|sup|abbr|cite)>)\n|(?<=<img[^>]*>)\n")]
    private static partial Regex LineEnd();

    [GeneratedRegex(@"^(?:<!--.*?-->\s*)+$", RegexOptions.Singleline)]
    private static partial Regex OnlyComments();
}
