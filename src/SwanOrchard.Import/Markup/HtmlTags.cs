using System.Net;

namespace SwanOrchard.Import.Markup;

/// <summary>
/// Finds tags and attributes in HTML without making a tree of it: for what is to be changed before or after Core has cleaned it.
/// </summary>
internal static class HtmlTags
{
    /// <summary>The tags of a text, in order. Comments are passed over.</summary>
    public static IEnumerable<HtmlTag> Of(string html)
    {
        for (var at = html.IndexOf('<', StringComparison.Ordinal); at >= 0; at = at < html.Length ? html.IndexOf('<', at) : -1)
        {
            if (html.AsSpan(at).StartsWith("<!--"))
            {
                var close = html.IndexOf("-->", at, StringComparison.Ordinal);
                at = close < 0 ? html.Length : close + 3;
                continue;
            }

            var isEnd = at + 1 < html.Length && html[at + 1] == '/';
            var name = NameEnd(html, at + (isEnd ? 2 : 1));
            var first = at + (isEnd ? 2 : 1);
            if (name == first || !char.IsAsciiLetter(html[first]))
            {
                at++;
                continue;
            }

            var end = End(html, name);
            yield return new(at, end, html[first..name].ToLowerInvariant(), isEnd);
            at = end;
        }
    }

    /// <summary>The value of an attribute of a tag, decoded; null where the tag has none of that name.</summary>
    /// <param name="tag">From <c>&lt;</c> to <c>&gt;</c>.</param>
    /// <param name="name">In lower case.</param>
    public static string? Attribute(ReadOnlySpan<char> tag, string name)
    {
        var at = 1;
        while (at < tag.Length && !char.IsWhiteSpace(tag[at]) && tag[at] != '>')
        {
            at++;
        }

        while (at < tag.Length)
        {
            while (at < tag.Length && (char.IsWhiteSpace(tag[at]) || tag[at] is '/' or '>'))
            {
                at++;
            }

            var start = at;
            while (at < tag.Length && tag[at] is not ('=' or '>' or '/') && !char.IsWhiteSpace(tag[at]))
            {
                at++;
            }

            var found = tag[start..at];
            if (found.IsEmpty)
            {
                return null;
            }

            var value = Value(tag, ref at);
            if (found.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return WebUtility.HtmlDecode(value.ToString());
            }
        }

        return null;
    }

    private static ReadOnlySpan<char> Value(ReadOnlySpan<char> tag, ref int at)
    {
        while (at < tag.Length && char.IsWhiteSpace(tag[at]))
        {
            at++;
        }

        if (at >= tag.Length || tag[at] != '=')
        {
            return "";
        }

        for (at++; at < tag.Length && char.IsWhiteSpace(tag[at]);)
        {
            at++;
        }

        var start = at;
        if (at < tag.Length && tag[at] is '"' or '\'')
        {
            var quote = tag[at++];
            var length = tag[at..].IndexOf(quote);
            start = at;
            at = length < 0 ? tag.Length : at + length + 1;
            return tag.Slice(start, length < 0 ? tag.Length - start : length);
        }

        while (at < tag.Length && !char.IsWhiteSpace(tag[at]) && tag[at] != '>')
        {
            at++;
        }

        return tag[start..at];
    }

    private static int NameEnd(string html, int at)
    {
        while (at < html.Length && (char.IsAsciiLetterOrDigit(html[at]) || html[at] is '-' or ':'))
        {
            at++;
        }

        return at;
    }

    // A > within quotes is none of the tag's.
    private static int End(string html, int at)
    {
        var quote = '\0';
        for (; at < html.Length; at++)
        {
            var c = html[at];
            if (quote != '\0')
            {
                quote = c == quote ? '\0' : quote;
            }
            else if (c is '"' or '\'' && html[at - 1] is '=' or ' ' or '\t' or '\n')
            {
                quote = c;
            }
            else if (c == '>')
            {
                return at + 1;
            }
        }

        return html.Length;
    }
}
