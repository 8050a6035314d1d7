using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace SwanOrchard.Import.Text;

/// <summary>
/// Mends what exporters get wrong most often: a CDATA section that a text ends with a <c>]]&gt;</c> of its own or that nobody ends, HTML's
/// entities, and an
/// ampersand that stands for itself.
/// </summary>
internal static partial class XmlMender
{
    private const string Open = "<![CDATA[";
    private const string Close = "]]>";

    private static readonly string[] s_texts = ["content:encoded", "excerpt:encoded", "title", "description", "wp:meta_value", "content",
        "summary"];

    public static string Mend(string xml) => Entities(s_texts.Aggregate(xml, Wrap));

    // Each of the elements with long texts stands in an item once, or one after the other: its text ends before its last end tag.
    private static string Wrap(string xml, string name)
    {
        var (start, end) = ($"<{name}>", $"</{name}>");
        var result = new StringBuilder(xml.Length);
        var done = 0;
        while (xml.IndexOf(start, done, StringComparison.Ordinal) is >= 0 and var at)
        {
            var from = at + start.Length;
            var to = End(xml, from, start, end);
            if (to < 0)
            {
                break;
            }

            var text = xml[from..to];
            var trimmed = text.Trim();
            result.Append(xml, done, from - done);
            done = to;
            if (!trimmed.StartsWith(Open, StringComparison.Ordinal))
            {
                result.Append(text);
                continue;
            }

            trimmed = trimmed[Open.Length..];
            trimmed = trimmed.EndsWith(Close, StringComparison.Ordinal) ? trimmed[..^Close.Length] : trimmed;

            // What an exporter has split rightly is one again.
            trimmed = trimmed.Replace("]]]]><![CDATA[>", Close, StringComparison.Ordinal);
            result.Append(Open).Append(trimmed.Replace(Close, "]]]]><![CDATA[>", StringComparison.Ordinal)).Append(Close);
        }

        return result.Append(xml, done, xml.Length - done).ToString();
    }

    private static int End(string xml, int from, string start, string end)
    {
        var next = xml.IndexOf(start, from, StringComparison.Ordinal);
        return next < 0 ? xml.LastIndexOf(end, StringComparison.Ordinal) is var last && last >= from ? last : -1
            : xml.LastIndexOf(end, next, next - from, StringComparison.Ordinal);
    }

    private static string Entities(string xml)
    {
        var result = new StringBuilder(xml.Length);
        var done = 0;
        while (done < xml.Length)
        {
            var data = xml.IndexOf(Open, done, StringComparison.Ordinal);
            var end = data < 0 ? xml.Length : data;
            result.Append(Ampersand().Replace(xml[done..end], Entity));
            var close = data < 0 ? -1 : xml.IndexOf(Close, data, StringComparison.Ordinal);
            done = data < 0 || close < 0 ? xml.Length : close + Close.Length;
            result.Append(xml, end, done - end);
        }

        return result.ToString();
    }

    private static string Entity(Match match)
    {
        if (match.Value is "&amp;" or "&lt;" or "&gt;" or "&quot;" or "&apos;" || match.Value.StartsWith("&#", StringComparison.Ordinal))
        {
            return match.Value;
        }

        var decoded = WebUtility.HtmlDecode(match.Value);
        return decoded == match.Value ? "&amp;" + match.Value[1..] : decoded;
    }

    [GeneratedRegex(@"&(?:#\d+;|#[xX][0-9a-fA-F]+;|\w+;)?")]
    private static partial Regex Ampersand();
}
