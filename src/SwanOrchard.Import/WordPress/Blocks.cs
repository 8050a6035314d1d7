using System.Text;
using System.Text.RegularExpressions;
using SwanOrchard.Core.Html;
using SwanOrchard.Import.Markup;

namespace SwanOrchard.Import.WordPress;

/// <summary>
/// Bodies of the block editor: HTML between comments such as <c>&lt;!-- wp:paragraph --&gt;</c>. What stands outside of blocks is the
/// classic editor's, and
/// a block that is kept elsewhere is fetched from there.
/// </summary>
internal static partial class Blocks
{
    private const int MaxDepth = 5;

    /// <summary>Whether the block editor wrote a body.</summary>
    public static bool Are(string body) => body.Contains("<!-- wp:", StringComparison.Ordinal);

    /// <summary>The body as HTML.</summary>
    /// <param name="body">The body.</param>
    /// <param name="shared">By id, the blocks that several texts share.</param>
    public static string Write(string body, IReadOnlyDictionary<string, string> shared)
    {
        var result = new StringBuilder(body.Length);
        Write(body, shared, result, 0);
        return EmbeddedUrl().Replace(result.ToString(), match => Link(match.Groups[1].Value, match.Groups[2].Value));
    }

    private static void Write(string body, IReadOnlyDictionary<string, string> shared, StringBuilder result, int inside)
    {
        var (done, depth, isClassic) = (0, 0, false);
        foreach (Match mark in Delimiter().Matches(body))
        {
            Append(body[done..mark.Index], depth == 0 || isClassic, result);
            done = mark.Index + mark.Length;
            var isEnd = mark.Groups[1].Length > 0;
            if (mark.Groups[2].Value == "block" && Reference().Match(mark.Groups[3].Value) is { Success: true } reference)
            {
                if (inside < MaxDepth && shared.TryGetValue(reference.Groups[1].Value, out var text))
                {
                    Write(text, shared, result, inside + 1);
                }
            }
            else if (mark.Groups[4].Length == 0)
            {
                depth = Math.Max(0, depth + (isEnd ? -1 : 1));
                isClassic = !isEnd && mark.Groups[2].Value is "freeform" or "core/freeform";
            }
        }

        Append(body[done..], depth == 0, result);
    }

    private static void Append(string text, bool isClassic, StringBuilder result) =>
        result.Append(isClassic && !string.IsNullOrWhiteSpace(text) ? Paragraphs.Make(text) + "\n" : text);

    // A film or a message of another site: its URL, which WordPress shows as the thing itself.
    private static string Link(string before, string url) =>
        $"{before}<a href=\"{HtmlText.EscapeAttribute(url)}\">{HtmlText.Escape(url)}</a>";

    [GeneratedRegex(@"<!--\s+(/?)wp:([a-z][\w/-]*)\s+(\{.*?\}\s+)?(/?)-->", RegexOptions.Singleline)]
    private static partial Regex Delimiter();

    [GeneratedRegex(@"""ref""\s*:\s*(\d+)")]
    private static partial Regex Reference();

    [GeneratedRegex(@"(<div class=""wp-block-embed__wrapper"">\s*)(https?://[^\s<]+)")]
    private static partial Regex EmbeddedUrl();
}
