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

    private static readonly OwnHosts s_hosts = new(["https://swan.example", "https://below.example/swan"]);

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
        " id=", " name=", "#", "text-", "text-main", " href=#", "<section>", "<aside id=a>", "<menu>", "<font id=b>",
        "<ruby>", "<rt>", "<ol type=a>", " value=2", " style=list-style-type:lower-alpha", " data-src=", " srcset=",
        "<picture>", "<source src=", "https://", "//", "swan.example", "/swan", "www.", "http:", ":8080", "media/", "@",
        ".org", " alt=",
    }.Select(Encoding.UTF8.GetBytes)];

    public void Check(string name, byte[] input)
    {
        var html = Encoding.UTF8.GetString(input);
        var clean = BodyHtml.Clean(html);
        Require.That(BodyHtml.Clean(clean) == clean, "What was cleaned once is changed by cleaning it again.");
        var local = BodyHtml.Clean(html, s_hosts);
        Require.That(BodyHtml.Clean(local, s_hosts) == local, "What was cleaned once for a host is changed by cleaning it again.");
        _ = BodyHtml.Fault(html);
        _ = BodyHtml.PastedPicture(html);
        _ = BodyHtml.FirstParagraph(html, 300);
        _ = BodyHtml.Addresses(html, Page).Count();
        foreach (var shown in
            new[] { clean, local, BodyHtml.ForReaders(html, Page, s_hosts), BodyHtml.ForFeeds(html, "https://example.org", Page) })
        {
            CheckHarmless(shown);
        }
    }

    private static void CheckHarmless(string html)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var element in new HtmlParser().ParseDocument($"<!DOCTYPE html><body>{html}</body>").Body!.QuerySelectorAll("*"))
        {
            Require.That(!s_running.Contains(element.LocalName), $"<{element.LocalName}> is left.");
            foreach (var attribute in element.Attributes)
            {
                var (key, value) = (attribute.Name, attribute.Value);
                Require.That(!key.StartsWith("on", StringComparison.OrdinalIgnoreCase) && key != "style", $"{key} is left.");
                Require.That(key is not ("href" or "src" or "cite") || IsHarmless(value), $"{key}=\"{value}\" is left.");
            }

            var (id, isFree) = (element.Id, element.Id is null || ids.Add(element.Id));
            Require.That(id?.StartsWith("text-", StringComparison.Ordinal) != false && isFree, $"id=\"{id}\" is left.");
            Require.That(!element.HasAttribute("name"), "A name is left.");
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
