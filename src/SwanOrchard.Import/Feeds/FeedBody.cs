using System.Net;
using System.Text.RegularExpressions;
using SwanOrchard.Core.Html;
using SwanOrchard.Import.Markup;
using SwanOrchard.Import.Model;

namespace SwanOrchard.Import.Feeds;

/// <summary>The texts of feeds: HTML, HTML escaped once too often, or plain text.</summary>
internal static partial class FeedBody
{
    /// <summary>Makes HTML of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="notes">Gets what is to be said of it.</param>
    public static string Html(string text, ICollection<Message> notes)
    {
        if (!Tag().IsMatch(text) && EscapedTag().IsMatch(text))
        {
            notes.Add(new("Its HTML was escaped twice; this has been corrected."));
            text = WebUtility.HtmlDecode(text);
        }

        return Tag().IsMatch(text) ? BlockTag().IsMatch(text) ? text : Paragraphs.Make(text)
            : Paragraphs.Make(HtmlText.Escape(WebUtility.HtmlDecode(text)));
    }

    /// <summary>Whether a text is only the beginning of one.</summary>
    public static bool IsTeaser(string text) => !EscapedTag().IsMatch(text) &&
        (CutEnd().IsMatch(text.TrimEnd()) || (!BlockTag().IsMatch(text) && text.Length < 600));

    [GeneratedRegex(@"</?[A-Za-z][\w-]*(?:\s[^<>]*)?/?>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"&lt;/?(?:p|br|a|div|strong|em|img|ul|li|h[1-6]|span|b|i)\b.*?&gt;",
        RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex EscapedTag();

    [GeneratedRegex(@"<(?:p|div|br|ul|ol|table|blockquote|h[1-6])\b", RegexOptions.IgnoreCase)]
    private static partial Regex BlockTag();

    [GeneratedRegex(
        @"(?:\[(?:…|\.\.\.|&hellip;|&#8230;)\]|…|\.\.\.|&hellip;|&#8230;)"
            + @"(?:\s*</?(?:p|a|span|div)[^>]*>|\s*(?:Read more|Continue reading|Читать далее|Подробнее)[^<]*)*$",
        RegexOptions.IgnoreCase)]
    private static partial Regex CutEnd();
}
