using System.Text.Json.Nodes;
using AngleSharp.Html.Parser;
using SwanOrchard.Images;
using SwanOrchard.Tests.Shared;
using SwanOrchard.Tests.TestSupport;
using Xunit;

namespace SwanOrchard.Tests.Publishing;

/// <summary>Links on a disk, and below a path of a host.</summary>
public sealed class LinksTests : IDisposable
{
    private readonly TempFolder _folder = new();

    private PublishedCopy Copy => new(Path.Combine(_folder.Path, "a copy", "site"));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task On_a_disk_every_link_leads_to_a_file_of_the_copy()
    {
        var said = await Copy.PublishedAsync(WriteWithVariants(), "--relative");
        Assert.DoesNotContain("large", said, StringComparison.Ordinal);
        var files = Copy.Files;
        var reached = new HashSet<string>(["index.html"]);
        var open = new Queue<string>(reached);
        while (open.TryDequeue(out var file))
        {
            var here = new Uri(new Uri("file:///copy/"), Uri.EscapeDataString(file).Replace("%2F", "/", StringComparison.Ordinal));
            foreach (var link in Links(file).Where(link => !link.Contains("://", StringComparison.Ordinal)))
            {
                var path = Uri.UnescapeDataString(new Uri(here, link).AbsolutePath["/copy/".Length..]);
                Assert.True(files.ContainsKey(path), $"{file}: {link} leads to {path}");
                if (reached.Add(path) && path.EndsWith(".html", StringComparison.Ordinal))
                {
                    open.Enqueue(path);
                }
            }
        }

        // The 404 pages are shown by hosts, no link leads there; nor to the files for hosts.
        Assert.Empty(files.Keys
            .Where(file => file.EndsWith(".html", StringComparison.Ordinal) && !file.EndsWith("404.html", StringComparison.Ordinal))
            .Except(reached).Except(["old page.html"]));
        Assert.Contains($"media/{SampleSite.Picture}", reached);
        Assert.Contains("media/pictures/wide, old.480w.png", reached);
        Assert.Contains(
            "srcset=\"../../../media/pictures/wide%2C%20old.480w.png 480w, ../../../media/pictures/wide%2C%20old.png 600w\"",
            Copy.Text("en/news/wide/index.html"), StringComparison.Ordinal);
        Assert.Contains(
            "srcset=\"../../../media/pictures/large.960w.png 960w, ../../../media/pictures/large.png 1700w\"",
            Copy.Text("en/news/wide/index.html"), StringComparison.Ordinal);
        Assert.Contains("en/news/page/2/index.html", reached);
    }

    [Fact]
    public async Task A_former_path_copied_from_a_browser_is_encoded_once_in_the_rules()
    {
        var content = SampleSite.Write(
            _folder, SampleSite.Recipe().Page("en", "more", item => item.Texts("PathsPart", "Paths", "en/%D0%BE-%D0%BD%D0%B0%D1%81")));

        await Copy.PublishedAsync(content, "--base-url", PublishedCopy.BaseUrl);

        Assert.Contains("/en/%D0%BE-%D0%BD%D0%B0%D1%81 /en/more 301\n", Copy.Text("_redirects"), StringComparison.Ordinal);
        Assert.DoesNotContain("%25", Copy.Text("_redirects"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_picture_whose_file_came_from_macOS_is_copied_by_the_name_of_the_page()
    {
        var content = SampleSite.Write(_folder, SampleSite.Recipe().Article("en", "mac", item => item.Part(
            "ArticlePart", "Image", new JsonObject { ["Path"] = "ёй.png", ["Width"] = 2, ["Height"] = 2, ["AltText"] = "Two" })));
        SampleSite.WritePicture(_folder, "е\u0308и\u0306.png", TestPng.Plain(2, 2));

        var said = await Copy.PublishedAsync(content, "--base-url", PublishedCopy.BaseUrl);

        Assert.True(Copy.Has("media/ёй.png"));
        Assert.DoesNotContain("is missing", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_that_looks_like_a_link_stays_and_query_and_fragment_too()
    {
        await Copy.PublishedAsync(SampleSite.Write(_folder), "--relative");

        var text = Copy.Text("en/about/index.html");
        Assert.Contains("<code>href=\"/en\"</code>", text, StringComparison.Ordinal);
        Assert.Contains("href=\"../news/page/2/index.html?x=1&amp;y=2#main\"", text, StringComparison.Ordinal);
        Assert.Contains("href=\"../news/story1/index.html\"", text, StringComparison.Ordinal);
        Assert.Contains("href=\"../../media/paper.png\"", text, StringComparison.Ordinal);
        Assert.Contains("src=\"../../../media/pictures/a%20b.png\"", Copy.Text("en/news/story1/index.html"), StringComparison.Ordinal);
        Assert.Contains("content=\"0; url=../about/index.html\"", Copy.Text("en/old/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Relative_links_of_bodies_lead_where_they_do_on_the_site()
    {
        const string Body =
            "<p><a href=\"story2\">Two</a> <a href=\"../../media/paper.png\">Paper</a> <a href=\"?q=1\">This</a> <a "
                + "href=\"//other.example/x\">Other</a></p><blockquote cite=\"../about\">a</blockquote>";
        var content = SampleSite.Write(
            _folder, SampleSite.Recipe().Article("en", "linking", item => item.Part("HtmlBodyPart", "Html", Body)));
        await using var mirror = await RunningMirror.StartAsync(content, baseUrl: PublishedCopy.BaseUrl);
        await Copy.PublishedAsync(content, "--base-url", PublishedCopy.BaseUrl);
        var disk = new PublishedCopy(Path.Combine(_folder.Path, "disk"));
        await disk.PublishedAsync(content, "--relative");

        string[] there = ["/en/news/story2", "/media/paper.png", "/en/news/linking?q=1"];
        var feed = Copy.Text("en/rss.xml");
        foreach (var address in there)
        {
            Assert.Contains($"href=\"{address}\"", (await mirror.GetAsync("/en/news/linking")).Text, StringComparison.Ordinal);
            Assert.Contains($"href=\"{address}\"", Copy.Text("en/news/linking/index.html"), StringComparison.Ordinal);
            Assert.Contains($"href=\"{PublishedCopy.BaseUrl}{address}\"", feed, StringComparison.Ordinal);
        }

        Assert.Contains($"cite=\"{PublishedCopy.BaseUrl}/en/about\"", feed, StringComparison.Ordinal);
        Assert.Contains("href=\"https://other.example/x\"", feed, StringComparison.Ordinal);
        Assert.Contains("href=\"../story2/index.html\"", disk.Text("en/news/linking/index.html"), StringComparison.Ordinal);
        Assert.True(disk.Files.ContainsKey("media/paper.png"));
    }

    [Fact]
    public async Task Below_a_path_every_link_begins_with_it()
    {
        await Copy.PublishedAsync(WriteWithVariants(), "--base-url", "https://host.example/sub/");

        foreach (var file in Copy.Files.Keys.Where(file => file.EndsWith(".html", StringComparison.Ordinal)))
        {
            Assert.All(Links(file).Where(link => link.StartsWith('/')), link => Assert.StartsWith("/sub/", link));
        }

        foreach (var file in new[] { "en/news/wide/index.html", "en/news/index.html", "en/organizations/wide/index.html" })
        {
            Assert.Contains("/sub/media/pictures/wide%2C%20old.480w.png", Links(file));
        }

        Assert.Contains("https://host.example/sub/en/news/story1", Copy.Text("sitemap.xml"), StringComparison.Ordinal);
        Assert.Contains("href=\"https://host.example/sub/en/atom.xml\"", Copy.Text("en/atom.xml"), StringComparison.Ordinal);
        Assert.Contains(
            "<link rel=\"canonical\" href=\"https://host.example/sub/en\">", Copy.Text("en/index.html"), StringComparison.Ordinal);
        Assert.Contains("\n/sub/SwanTheme/", Copy.Text("_headers"), StringComparison.Ordinal);
        Assert.StartsWith("/sub/en/old /sub/en/about 301", Copy.Text("_redirects"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_stands_as_it_does_in_links_however_it_was_typed()
    {
        const string address = "https://xn--e1afmkfd.xn--p1ai:8443/%D0%BC%D0%BE%D0%B9%20%D1%81%D0%B0%D0%B9%D1%82";
        await Copy.PublishedAsync(SampleSite.Write(_folder), "--base-url", " HTTPS://Пример.рф:8443/мой сайт/ ");

        Assert.Contains($"<loc>{address}/en/news/story1</loc>", Copy.Text("sitemap.xml"), StringComparison.Ordinal);
        Assert.Contains($"href=\"{address}/en/atom.xml\"", Copy.Text("en/atom.xml"), StringComparison.Ordinal);
        Assert.Contains($"\"BaseUrl\": \"{address}\"", Copy.Text("manifest.json"), StringComparison.Ordinal);
        Assert.StartsWith("/%D0%BC%D0%BE%D0%B9%20%D1%81%D0%B0%D0%B9%D1%82/en/old ", Copy.Text("_redirects"), StringComparison.Ordinal);
        Assert.Contains("location \"/мой сайт/\" {", Copy.Text("nginx.conf"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_to_nowhere_leads_to_the_original_where_that_is_known()
    {
        var recipe = SampleSite.Recipe()
            .Setting("BaseUrl", "https://original.example")
            .Page("en", "links", item => item.Part("HtmlBodyPart", "Html", "<p><a href=\"/en/no-such-page\">Nowhere</a></p>"));
        await Copy.PublishedAsync(SampleSite.Write(_folder, recipe), "--relative");

        Assert.Contains("https://original.example/en/no-such-page", Links("en/links/index.html"));
    }

    // The sample, with a picture in several sizes wherever pages show one.
    private string WriteWithVariants()
    {
        const string picture = "pictures/wide, old.png";
        SampleSite.WritePicture(_folder, picture, TestPng.Plain(600, 400));
        SampleSite.WritePicture(_folder, ImageVariants.PathOf(picture, 480), TestPng.Plain(480, 320));
        SampleSite.WritePicture(_folder, "pictures/large.png", TestPng.Plain(1700, 400));
        SampleSite.WritePicture(_folder, "pictures/large.960w.png", TestPng.Plain(960, 226));
        JsonObject Image() =>
            new() { ["Path"] = picture, ["Width"] = 600, ["Height"] = 400, ["Widths"] = new JsonArray(480), ["AltText"] = "Wide" };
        return SampleSite.Write(_folder, SampleSite.Recipe()
            .Article("en", "wide", item => item
                .Part("ArticlePart", "Image", Image())
                .Part("HtmlBodyPart", "Html", "<p><img src=\"/media/pictures/large.png\"></p>")
                .Published("2021-01-01T08:00:00Z"))
            .Organization("en", "wide", item => item.Part("OrganizationPart", "Logo", Image())));
    }

    private IEnumerable<string> Links(string file) => new HtmlParser().ParseDocument(Copy.Text(file))
        .QuerySelectorAll("[href], [src], [srcset]")
        .SelectMany(element => (element.GetAttribute("srcset") ?? "").Split(", ").Select(candidate => candidate.Split(' ')[0])
            .Prepend(element.GetAttribute("href") ?? element.GetAttribute("src") ?? ""))
        .Where(link => link.Length > 0 && !link.StartsWith('#'));
}
