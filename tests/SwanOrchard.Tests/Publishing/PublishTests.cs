using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using SwanOrchard.Tests.Shared;
using SwanOrchard.Tests.TestSupport;
using Xunit;

namespace SwanOrchard.Tests.Publishing;

/// <summary>What a copy holds.</summary>
public sealed partial class PublishTests : IDisposable
{
    // What hosts of files need, and the server that asks and answers does not.
    private static readonly string[] s_hostFiles =
        ["404.html", "en/404.html", "ru/404.html", "index.html", ".nojekyll", "_headers", "_redirects", "nginx.conf",
            "manifest.json", "SHA256SUMS"];

    private readonly TempFolder _folder = new();

    private PublishedCopy Copy => new(Path.Combine(_folder.Path, "site"));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Every_address_of_the_served_site_is_in_the_copy_with_the_same_bytes_and_nothing_else_is()
    {
        var content = SampleSite.Write(_folder);
        await using var mirror = await RunningMirror.StartAsync(content);
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(mirror.Address) };
        var served = await Crawl.RunAsync(client, "/en/2020-01/atom.xml", "/en/nope", "/ru/nope", "/nope", "/en/old", "/old page.html");
        await Copy.PublishedAsync(content, "--base-url", mirror.Address);
        var files = Copy.Files;

        var pages = served.Values.Where(answer => answer.Status == HttpStatusCode.OK).ToArray();
        Assert.True(pages.Length > 45, $"Only {pages.Length} addresses.");
        foreach (var page in pages)
        {
            var file = FileOf(page.Path, files.Keys);
            Assert.True(file is not null, $"{page.Path} is not in the copy.");
            Assert.Equal(Normal(page.Body), Normal(Encoding.UTF8.GetString(files[file])));
        }

        foreach (var file in files.Keys.Except(s_hostFiles))
        {
            var path = "/" + (file.EndsWith("/index.html", StringComparison.Ordinal) ? file[..^11] : file);
            var answer = await mirror.GetAsync(HashedName().Replace(path, "."));
            Assert.True(answer.Status is HttpStatusCode.OK or HttpStatusCode.MovedPermanently, $"{path} answers {answer.Status}");
        }

        Assert.Equal(Normal(served["/en/nope"].Body), Normal(Copy.Text("en/404.html")));
        Assert.Equal(Normal(served["/ru/nope"].Body), Normal(Copy.Text("ru/404.html")));
        Assert.Equal(Normal(served["/nope"].Body), Normal(Copy.Text("404.html")));
    }

    [Fact]
    public async Task The_media_of_published_items_are_there_cleaned_and_no_others()
    {
        await Copy.PublishedAsync(SampleSite.Write(_folder), "--base-url", PublishedCopy.BaseUrl);
        var files = Copy.Files;

        Assert.Equal(
            ["media/paper.png", $"media/{SampleSite.Picture}"],
            files.Keys.Where(file => file.StartsWith("media/", StringComparison.Ordinal)));
        Assert.Equal(TestPng.Plain(2, 2), files["media/paper.png"]);
        Assert.DoesNotContain(Secrets.Word, Encoding.Latin1.GetString(files[$"media/{SampleSite.Picture}"]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2019-03-04T10:00:00Z", "2019-03-04T10:00:00Z", "PublishedUtc", "CreatedUtc")]
    [InlineData("2019-03-04T10:00:00Z", "2019-03-04T10:00:00Z", "CreatedUtc")]
    [InlineData("2020-01-01T12:00:00Z", "")]
    [InlineData("2019-02-28T22:30:00Z", "2019-03-01T04:30:00+06:00", "ArticlePart")]
    public async Task An_article_that_does_not_say_when_it_first_was_published_has_the_date_of_its_item(
        string published, string given, params string[] names)
    {
        var content = SampleSite.Write(_folder, SampleSite.Recipe().Article("en", "undated", item =>
        {
            item.Part("ArticlePart", "FirstPublishedUtc", names.Contains("ArticlePart") ? given : null);
            foreach (var name in names.Except(["ArticlePart"]))
            {
                item.Json[name] = given;
            }
        }));
        await Copy.PublishedAsync(content, "--base-url", PublishedCopy.BaseUrl);

        Assert.Contains($"<published>{published}</published>", Copy.Text($"en/{published[..7]}/atom.xml"), StringComparison.Ordinal);
        Assert.Contains("/en/news/undated", Copy.Text($"en/{published[..7]}/rss.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_editors_and_systems_leave_among_the_files_is_no_part_of_the_copy()
    {
        var content = SampleSite.Write(_folder);
        var theme = _folder.CopyTheme();
        await Copy.PublishedAsync(content, "--theme", theme);
        var clean = Copy.Files;
        foreach (var stray in new[]
        {
            "content/._test.recipe.json", "content/media/.DS_Store", "theme/Views/._Layout.liquid",
            "theme/wwwroot/.DS_Store", "theme/wwwroot/.swan.css.swp", "theme/wwwroot/swan.css~", "theme/wwwroot/.git/config",
        })
        {
            _folder.Write(stray, "{% oops");
        }

        Assert.Contains(" 0 written", await Copy.PublishedAsync(content, "--theme", theme), StringComparison.Ordinal);
        Directory.Delete(Copy.Folder, recursive: true);
        await Copy.PublishedAsync(content, "--theme", theme);
        Assert.Equal(clean, Copy.Files);
    }

    [Fact]
    public async Task The_root_offers_every_language_by_its_own_name()
    {
        await Copy.PublishedAsync(SampleSite.Write(_folder), "--base-url", PublishedCopy.BaseUrl);
        var page = Document("index.html");

        Assert.Equal(
            ["/en English en", "/ru Русский ru"],
            page.QuerySelectorAll("main a").Select(link => $"{link.GetAttribute("href")} {link.TextContent} {link.GetAttribute("lang")}"));
        Assert.Equal($"{PublishedCopy.BaseUrl}/", page.QuerySelector("link[hreflang=x-default]")!.GetAttribute("href"));
        Assert.Empty(page.QuerySelectorAll("script:not([src]), meta[name=robots]"));
    }

    [Fact]
    public async Task Former_addresses_lead_on_without_a_script_and_by_rule()
    {
        await Copy.PublishedAsync(SampleSite.Write(_folder), "--base-url", PublishedCopy.BaseUrl);

        foreach (var file in new[] { "en/old/index.html", "old page.html" })
        {
            var page = Document(file);
            Assert.Equal("0; url=/en/about", page.QuerySelector("meta[http-equiv=refresh]")!.GetAttribute("content"));
            Assert.Equal("/en/about", page.QuerySelector("a")!.GetAttribute("href"));
            Assert.Equal($"{PublishedCopy.BaseUrl}/en/about", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
            Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
            Assert.Empty(page.QuerySelectorAll("script, style, [style]"));
        }

        // What stands there now comes first.
        Assert.Equal("/en/old /en/about 301\n/old%20page.html /en/about 301\n", Copy.Text("_redirects"));
        Assert.Contains("Title of story1 in en", Copy.Text("en/news/story1/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_footer_says_of_what_day_the_copy_is()
    {
        await Copy.PublishedAsync(SampleSite.Write(_folder), "--base-url", PublishedCopy.BaseUrl);

        Assert.Equal("Copy of the site as of January 1, 2020", Document("en/index.html").QuerySelector("footer time")!.TextContent);
        Assert.Equal("Копия сайта от 1 января 2020 г.", Answer.Plain(Document("ru/404.html").QuerySelector("footer time")!.TextContent));
        Assert.Contains("\"ContentUtc\": \"2020-01-01T12:00:00Z\"", Copy.Text("manifest.json"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_canonical_address_is_the_originals_where_the_settings_name_it()
    {
        var recipe = SampleSite.Recipe()
            .Setting("SwanSettings", new System.Text.Json.Nodes.JsonObject { ["CanonicalAddress"] = "https://original.example/" });
        await Copy.PublishedAsync(SampleSite.Write(_folder, recipe), "--base-url", PublishedCopy.BaseUrl);
        var page = Document("en/news/story1/index.html");

        Assert.Equal("https://original.example/en/news/story1", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Contains($"<link>{PublishedCopy.BaseUrl}/en/news/story1</link>", Copy.Text("en/rss.xml"), StringComparison.Ordinal);
        Assert.Contains($"<loc>{PublishedCopy.BaseUrl}/en/news/story1</loc>", Copy.Text("sitemap.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_an_address_it_says_what_it_leaves_out()
    {
        var output = await Copy.PublishedAsync(SampleSite.Write(_folder));
        var files = Copy.Files.Keys;

        Assert.Contains(
            "sitemap.xml and the feeds", Assert.Single(output.Split('\n'), line => line.StartsWith("Left out", StringComparison.Ordinal)),
            StringComparison.Ordinal);
        Assert.DoesNotContain(
            files, file => file.EndsWith(".xml", StringComparison.Ordinal) || file.EndsWith("feed.json", StringComparison.Ordinal));
        Assert.Contains("en/feeds/index.html", files);
        Assert.Empty(
            Document("en/about/index.html")
                .QuerySelectorAll("link[rel=canonical], link[rel=alternate], script:not([src]), meta[property]"));
        Assert.DoesNotContain("Sitemap", Copy.Text("robots.txt"), StringComparison.Ordinal);
    }

    private static string? FileOf(string address, IEnumerable<string> files)
    {
        var path = Uri.UnescapeDataString(address.Split('?')[0][1..]);
        return files.FirstOrDefault(file =>
            file == path
                || file == $"{path}/index.html"
                || (address.Contains("?v=", StringComparison.Ordinal) && HashedName().Replace(file, ".") == path));
    }

    // All that differs: where an asset's hash stands, the word that this is a copy, links in another spelling that a server would redirect.
    private static string Normal(string text)
    {
        text = CopyOf().Replace(HashedName().Replace(text, "."), "");
        if (text.Contains("role=\"search\"", StringComparison.Ordinal))
        {
            // A copy answers no form: it is hidden where no script runs, and the page says why.
            text = FormAnswer().Replace(WhyNot().Replace(text, ""), "")
                .Replace(" hidden>\n<p class=\"words\">", ">\n<p class=\"words\">", StringComparison.Ordinal);
        }

        return QueryHash().Replace(text, "").Replace("/EN/News/Story1/", "/en/news/story1", StringComparison.Ordinal);
    }

    private AngleSharp.Html.Dom.IHtmlDocument Document(string file) =>
        new AngleSharp.Html.Parser.HtmlParser().ParseDocument(Copy.Text(file));

    [GeneratedRegex(" method=\"post\" action=\"[^\"]*\"| formaction=\"[^\"]*\"")]
    private static partial Regex FormAnswer();

    [GeneratedRegex("\n<noscript>.*</noscript>")]
    private static partial Regex WhyNot();

    [GeneratedRegex(@"(?<=SwanTheme/\w+)\.[0-9a-f]{10}\.")]
    private static partial Regex HashedName();

    [GeneratedRegex(@"\?v=[0-9a-f]{10}")]
    private static partial Regex QueryHash();

    [GeneratedRegex(@"\n<p class=""copy"">.*</p>")]
    private static partial Regex CopyOf();
}
