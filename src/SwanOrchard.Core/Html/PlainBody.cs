using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace SwanOrchard.Core.Html;

/// <summary>
/// The text of bodies that need no cleaning: few kinds of elements, written as the editor writes them. Most bodies are such, and
/// taking one apart as a browser does costs a hundred times as much.
/// </summary>
internal static partial class PlainBody
{
    /// <summary>The text, with a space at each border of a block or line; null where the body may hold something else.</summary>
    public static string? Read(string html)
    {
        if (html.AsSpan().Count('<') > BodyParser.MaxInside
            || html.Contains('\0', StringComparison.Ordinal)
            || OtherReference().IsMatch(html))
        {
            return null;
        }

        var text = new StringBuilder(html.Length);
        for (var at = 0; at < html.Length;)
        {
            var tag = html.IndexOf('<', at);
            var end = tag < 0 ? html.Length : tag;
            if (html.AsSpan(at, end - at).Contains('>'))
            {
                return null;
            }

            text.Append(html, at, end - at);
            if (tag < 0)
            {
                break;
            }

            if (Tag().Match(html, tag) is not { Success: true } found)
            {
                return null;
            }

            text.Append(found.Groups[1].Success ? " " : "");
            at = tag + found.Length;
        }

        return WebUtility.HtmlDecode(text.ToString());
    }

    // The first group is there where a line ends.
    [GeneratedRegex("""\G<(?:(/?(?:p|h[2-6]|ul|ol|li|blockquote)|br ?/?|hr ?/?)|/?(?:strong|em|b|i|u|sub|sup)|/a|a href="[^"<>]*")>""")]
    private static partial Regex Tag();

    [GeneratedRegex("&(?!(amp|lt|gt|quot|nbsp|#39);)")]
    private static partial Regex OtherReference();
}
