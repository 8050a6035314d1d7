using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SwanOrchard.Core.Html;
using SwanOrchard.Tests.Shared;

namespace SwanOrchard.Tests.Fuzz;

/// <summary>Bodies: what comes out runs nothing, calls nobody, and stays as it is when it is cleaned again.</summary>
internal sealed class BodyTarget : IFuzzTarget
{
    private const string Page = "/en/news/a";

    private static readonly string[] s_running =
    [
        "script", "style", "iframe", "object", "embed", "form", "input", "button", "svg", "math", "base", "meta", "link", "template",
        "noscript", "video", "audio",
    ];

    private static readonly string[] s_schemes = ["http", "https", "mailto", "tel"];

    public string Name => "bodies";

    public int Tries => 1500;

    public IReadOnlyList<FuzzSeed> Seeds { get; } =
    [
        new("hostile.html", Encoding.UTF8.GetBytes(NastyBodies.Hostile)),
        new("everything.html", Encoding.UTF8.GetBytes(NastyBodies.Everything)),
        new("short.html", "<p>A <a href=\"/en\">link</a>.</p><ul><li>One</ul><table><tr><td>1<td>2</table>"u8.ToArray()),
        .. SeedFolder.Read("bodies"),
    ];

    public IReadOnlyList<byte[]> Words { get; } = [.. new[]
    {
        "<p>", "</p>", "<b>", "</b>", "<a href=\"", "<a>", "</a>", "<table>", "<tr>", "<td>", "<li>", "<ul>",
        "<dl><dd>", "<h1>", "<h2>", "<svg>", "<math>", "<mtext>", "<style>", "</style>",
        "<script>", "</script>", "<template>", "<noscript>", "<!--", "-->", "<![CDATA[", "]]>", "<xmp>",
        "<plaintext>", "<select>", "<option>", "<img src=x onerror=1>", "onclick=1", "javascript:",
        "&#x6A;", "&lt;", "\0", "\u2028", "<br/>", "<details><summary>", "<iframe src=\"//x\">", "<q cite=\"data:1\">",
        "=", "\"", "'", ">", "<", "<form>", "<frameset>", "<body>", "<html>",
    }.Select(Encoding.UTF8.GetBytes)];

    public void Check(string name, byte[] input)
    {
        var html = Encoding.UTF8.GetString(input);
        var clean = BodyHtml.Clean(html);
        Require.That(BodyHtml.Clean(clean) == clean, "What was cleaned once is changed by cleaning it again.");
        _ = BodyHtml.Fault(html);
        _ = BodyHtml.FirstParagraph(html, 300);
        _ = BodyHtml.Addresses(html, Page).Count();
        foreach (var shown in new[] { clean, BodyHtml.ForReaders(html, Page), BodyHtml.ForFeeds(html, "https://example.org", Page) })
        {
            CheckHarmless(shown);
        }
    }

    private static void CheckHarmless(string html)
    {
        foreach (var element in new HtmlParser().ParseDocument($"<!DOCTYPE html><body>{html}</body>").Body!.QuerySelectorAll("*"))
        {
            Require.That(!s_running.Contains(element.LocalName), $"<{element.LocalName}> is left.");
            foreach (var attribute in element.Attributes)
            {
                var (key, value) = (attribute.Name, attribute.Value);
                Require.That(!key.StartsWith("on", StringComparison.OrdinalIgnoreCase) && key != "style", $"{key} is left.");
                Require.That(key is not ("href" or "src" or "cite") || IsHarmless(value), $"{key}=\"{value}\" is left.");
            }

            var source = element.LocalName == "img" ? element.GetAttribute("src") : null;
            Require.That(source?.StartsWith("//", StringComparison.Ordinal) != true, "An image of another host is left.");
        }
    }

    // What a browser would take for a scheme (WHATWG URL), spaces and control characters left out as it does.
    private static bool IsHarmless(string address)
    {
        var bare = string.Concat(address.Where(letter => letter > ' '));
        var colon = bare.IndexOf(':', StringComparison.Ordinal);
        return colon <= 0
            || bare.AsSpan(0, colon).IndexOfAny("/?#") >= 0
            || s_schemes.Contains(bare[..colon], StringComparer.OrdinalIgnoreCase)
            || !char.IsAsciiLetter(bare[0]);
    }
}
