using System.Text.Json.Nodes;
using System.Xml.Linq;
using SwanOrchard.Tests.Shared;
using SwanOrchard.Tests.TestSupport;
using Xunit;

namespace SwanOrchard.Tests.Mirror;

/// <summary>Bodies as editors paste them from elsewhere, on pages, in feeds, copies and packages.</summary>
public sealed class PastedBodyTests : IDisposable
{
    private const string Original = "https://the-site.example";

    private const string Body =
        "<p>They met in Osh.<br>Two women came<a href=\"#_ftn1\" name=\"_ftnref1\">[1]</a>.</p><aside>Note one</aside><aside>Note "
            + "two</aside>"
        + "<ol type=\"a\"><li value=\"2\">Point</li></ol><p><a href=\"#_ftnref1\" name=\"_ftn1\">[1]</a> A note. <a "
        + "href=\"#gone\">Gone</a></p>"
        + "<p><a href=\"https://the-site.example/en/news/two\">Two</a> <a href=\"//www.the-site.example/media/report.png\">Report</a> "
        + "<a href=\"partner.example/x\">Partner</a><img src=\"https://the-site.example/media/own.png\" alt=\"Own\">"
        + "<img src=\"media/relative.png\" alt=\"Relative\"><img data-src=\"/media/late.png\" alt=\"Late\">"
        + "<img src=\"https://the-site.example/media/missing.png\" alt=\"Missing\"></p>";

    private static readonly string[] s_media = ["late.png", "own.png", "relative.png", "report.png"];

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_page_shows_them_whole()
    {
        await using var mirror = await RunningMirror.StartAsync(Write());

        var page = await mirror.GetAsync("/en/news/one");

        Assert.Equal("They met in Osh. Two women came[1].", page.Document.QuerySelector("meta[name=description]")!.GetAttribute("content"));
        Assert.Contains("\"description\":\"They met in Osh. Two women came[1].\"", page.Text, StringComparison.Ordinal);
        Assert.Equal(["Note one", "Note two"], page.All(".text > div").Select(block => block.TextContent));
        Assert.Equal("2", Assert.Single(page.All("ol[type=a] > li")).GetAttribute("value"));
        Assert.All(page.All(".text a[href^='#']"), link => Assert.Single(page.All($"[id='{link.GetAttribute("href")![1..]}']")));
        Assert.Equal(["text-_ftnref1", "text-_ftn1"], page.All(".text [id]").Select(place => place.Id!));
        Assert.DoesNotContain(page.All("a"), link => link.GetAttribute("href") == "#gone");
        Assert.Equal(
            ["#text-_ftn1", "#text-_ftnref1", "/en/news/two", "/media/report.png", "https://partner.example/x"],
            page.All(".text a[href]").Select(link => link.GetAttribute("href")));
        Assert.Equal(
            ["/media/own.png", "/media/relative.png", "/media/late.png", "/media/missing.png"], page.All(".text img")
                .Select(image => image.GetAttribute("src")));
        Assert.Equal("/en/news/two", page.All(".facts a").Single(link => link.TextContent == "More").GetAttribute("href"));
        Assert.Contains(page.All("header nav a"), link => link.TextContent == "Menu" && link.GetAttribute("href") == "/en/news/two");
        Assert.Equal("A network of NGOs. Secretariat: Budapest.", (await mirror.GetAsync("/en")).All(".intro p")[0].TextContent);
    }

    [Fact]
    public async Task Names_of_places_in_a_body_are_none_of_the_themes()
    {
        await using var mirror = await RunningMirror.StartAsync(Write());

        var page = await mirror.GetAsync("/en/news/one");

        Assert.All(page.All("[id],[name]").Where(element => element.Closest(".text") is null), element => Assert.DoesNotContain(
            "text-", element.Id + element.GetAttribute("name"), StringComparison.Ordinal));
        Assert.Empty(page.All(".text [name]"));
        Assert.Equal(page.All("[id]").Count, page.All("[id]").Select(element => element.Id).Distinct().Count());
    }

    [Theory]
    [InlineData("rss.xml")]
    [InlineData("atom.xml")]
    [InlineData("feed.json")]
    public async Task A_feed_leads_to_the_places_on_the_page(string feed)
    {
        await using var mirror = await RunningMirror.StartAsync(Write());

        var html = Content(feed, (await mirror.GetAsync($"/en/{feed}")).Text);

        Assert.Contains($"<a href=\"{Original}/en/news/one#text-_ftn1\">[1]</a>", html, StringComparison.Ordinal);
        Assert.Contains($"<a href=\"{Original}/en/news/two\">Two</a>", html, StringComparison.Ordinal);
        Assert.Contains($"<img src=\"{Original}/media/relative.png\" alt=\"Relative\">", html, StringComparison.Ordinal);
        Assert.Contains("<ol type=\"a\"><li value=\"2\">Point</li></ol>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("id=", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_copy_leads_to_itself_and_has_their_pictures(bool fromPackage)
    {
        var content = Write();
        var copy = new PublishedCopy(Path.Combine(_folder.Path, "copy"));
        await copy.PublishedAsync(
            fromPackage ? await PackageMaker.MakeAsync(_folder, content) : content, "--base-url", PublishedCopy.BaseUrl);

        Assert.Equal(s_media, Media(copy));
        var body = Text(copy.Text("en/news/one/index.html"));
        Assert.Contains("<a href=\"/en/news/two\">Two</a>", body, StringComparison.Ordinal);
        Assert.DoesNotContain("the-site.example", body, StringComparison.Ordinal);
        Assert.Contains(
            $"<a href=\"{PublishedCopy.BaseUrl}/en/news/two\">Two</a>", Content("rss.xml", copy.Text("en/rss.xml")),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_copy_on_a_disk_leads_to_its_own_files_and_shows_nothing_of_another_host()
    {
        var copy = new PublishedCopy(Path.Combine(_folder.Path, "copy"));
        await copy.PublishedAsync(Write(), "--relative");

        Assert.Equal(s_media, Media(copy));
        var text = copy.Text("en/news/one/index.html");
        var body = Text(text);
        Assert.Contains("<a href=\"../two/index.html\">Two</a>", body, StringComparison.Ordinal);
        Assert.Contains("<a href=\"../../../media/report.png\">Report</a>", body, StringComparison.Ordinal);
        Assert.Contains("<a href=\"#text-_ftn1\"", body, StringComparison.Ordinal);
        Assert.Contains("<img src=\"../../../media/own.png\"", body, StringComparison.Ordinal);
        Assert.Contains("<img src=\"../../../media/missing.png\"", body, StringComparison.Ordinal);
        Assert.DoesNotContain("src=\"http", text, StringComparison.Ordinal);
        Assert.DoesNotContain("the-site.example", body, StringComparison.Ordinal);
    }

    private static string[] Media(PublishedCopy copy) =>
        [.. copy.Files.Keys.Where(path => path.StartsWith("media/", StringComparison.Ordinal)).Select(path => path["media/".Length..])];

    private static string Text(string page) =>
        page[page.IndexOf("<div class=\"text\">", StringComparison.Ordinal)..page.IndexOf("</article>", StringComparison.Ordinal)];

    // The full text of the first item that has this body.
    private static string Content(string feed, string text)
    {
        var bodies = feed == "feed.json"
            ? JsonNode.Parse(text)!["items"]!.AsArray().Select(item => (string)item!["content_html"]!)
            : XDocument.Parse(text)
                .Descendants()
                .Where(element => element.Name.LocalName is "encoded" or "content")
                .Select(element => element.Value);
        return bodies.Single(body => body.Contains("They met", StringComparison.Ordinal));
    }

    private string Write()
    {
        foreach (var name in s_media)
        {
            SampleSite.WritePicture(_folder, name, TestPng.Plain(2, 2));
        }

        new RecipeBuilder().Languages("en")
            .Setting("SwanSettings", new JsonObject { ["CanonicalAddress"] = Original, ["Owner"] = "set-Organization-owner" })
            .Menu("en", "Menu", $"{Original}/en/news/two")
            .Organization("en", "owner", item => item.Part("HtmlBodyPart", "Html", "<p>A network of NGOs.<br>Secretariat: Budapest.</p>"))
            .Article("en", "one", item => item
                .Part("HtmlBodyPart", "Html", Body)
                .Part("ArticlePart", "Lead", null)
                .Part("ArticlePart", "MoreInfo", new JsonObject { ["Url"] = $"{Original}/en/news/two", ["Text"] = "More" }))
            .Article("en", "two")
            .WriteTo(_folder);
        return Path.Combine(_folder.Path, "content");
    }
}
