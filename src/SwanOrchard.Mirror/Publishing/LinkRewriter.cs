using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace SwanOrchard.Mirror.Publishing;

/// <summary>Replaces the links of a page that lead to the site itself. Everything else stays the same, byte for byte.</summary>
internal static partial class LinkRewriter
{
    /// <summary>Rewrites a page.</summary>
    /// <param name="html">Well-formed HTML, as printed by the theme.</param>
    /// <param name="resolve">Returns the replacement for a link that begins with a single slash.</param>
    /// <param name="show">The same for content embedded in the page.</param>
    public static string Rewrite(string html, Func<string, string> resolve, Func<string, string> show)
    {
        var result = new StringBuilder(html.Length + 256);
        var done = 0;
        for (var at = html.IndexOf('<', StringComparison.Ordinal); at >= 0; at = at < html.Length ? html.IndexOf('<', at) : -1)
        {
            if (html.AsSpan(at).StartsWith("<!--", StringComparison.Ordinal))
            {
                at = End(html, "-->", at);
                continue;
            }

            if (at + 1 >= html.Length || !char.IsAsciiLetter(html[at + 1]))
            {
                at++;
                continue;
            }

            var isScript = html.AsSpan(at + 1).StartsWith("script", StringComparison.OrdinalIgnoreCase);
            foreach (var (name, value) in Attributes(html, ref at))
            {
                if (Rewrite(html.AsSpan(name), html[value], resolve, show) is { } rewritten)
                {
                    result.Append(html, done, value.Start.Value - done).Append(rewritten);
                    done = value.End.Value;
                }
            }

            at = isScript ? End(html, "</script", at) : at;
        }

        return done == 0 ? html : result.Append(html, done, html.Length - done).ToString();
    }

    // The new value of an attribute; null if it contains no links.
    private static string? Rewrite(ReadOnlySpan<char> name, string value, Func<string, string> resolve, Func<string, string> show) =>
        name switch
        {
            "href" or "cite" or "data-home" => Link(value, resolve),
            "src" => Link(value, show),
            "srcset" => Candidate().Replace(value, candidate => Link(candidate.Value, show)),
            _ => null,
        };

    private static string Link(string value, Func<string, string> resolve) => IsOwn(value) ? Encode(resolve(Decode(value))) : value;

    // Browsers read "//host" and "/\host" as other hosts.
    private static bool IsOwn(ReadOnlySpan<char> url) => url is ['/'] or ['/', not ('/' or '\\'), ..];

    private static string Decode(string value) => value.Contains('&', StringComparison.Ordinal) ? WebUtility.HtmlDecode(value) : value;

    private static string Encode(string url) =>
        url.Replace("&", "&amp;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal);

    private static int End(string html, string mark, int from) =>
        html.IndexOf(mark, from, StringComparison.OrdinalIgnoreCase) is >= 0 and var found ? found + mark.Length : html.Length;

    // The quoted attributes of the tag at this position, which is advanced past the tag.
    private static List<(Range Name, Range Value)> Attributes(string html, ref int at)
    {
        var found = new List<(Range, Range)>();
        var i = at + 1;
        while (i < html.Length && html[i] != '>')
        {
            var start = i;
            while (i < html.Length && html[i] is not ('>' or '=' or '"' or '\'') && !char.IsWhiteSpace(html[i]))
            {
                i++;
            }

            if (i + 1 < html.Length && html[i] == '=' && html[i + 1] is '"' or '\'')
            {
                var close = html.IndexOf(html[i + 1], i + 2);
                close = close < 0 ? html.Length : close;
                found.Add((start..i, (i + 2)..close));
                i = Math.Min(close + 1, html.Length);
            }
            else if (i == start || (i < html.Length && html[i] != '>'))
            {
                i++;
            }
        }

        at = Math.Min(i + 1, html.Length);
        return found;
    }

    // The URL at the start of each srcset candidate; its width or density follows after a space.
    [GeneratedRegex(@"(?<=(?:^|,)\s*)/(?:\S*[^\s,])?")]
    private static partial Regex Candidate();
}
