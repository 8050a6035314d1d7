using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using SwanOrchard.Core.Http;
using SwanOrchard.Images;
using SwanOrchard.Tests.Shared;
using Xunit;

namespace SwanOrchard.Tests.Orchard;

/// <summary>What the live site sends to readers, and what it keeps from them.</summary>
public sealed class ReaderSafetyTests(ReaderSafetySite site) : IClassFixture<ReaderSafetySite>
{
    [Theory]
    [InlineData("/", HttpStatusCode.Redirect)]
    [InlineData("/en", HttpStatusCode.OK)]
    [InlineData("/ru/safety", HttpStatusCode.OK)]
    [InlineData("/EN", HttpStatusCode.MovedPermanently)]
    [InlineData("/en/node/1517", HttpStatusCode.MovedPermanently)]
    [InlineData("/en/nope", HttpStatusCode.NotFound)]
    [InlineData("/nope", HttpStatusCode.NotFound)]
    [InlineData("/robots.txt", HttpStatusCode.OK)]
    [InlineData("/en/atom.xml", HttpStatusCode.OK)]
    [InlineData("/en/nope/rss.xml", HttpStatusCode.NotFound)]
    [InlineData("/media/" + ReaderSafetySite.Photo, HttpStatusCode.OK)]
    [InlineData("/media/nope.jpg", HttpStatusCode.NotFound)]
    [InlineData("/media/" + ReaderSafetySite.Photo + "/", HttpStatusCode.NotFound)]
    [InlineData("/media/" + ReaderSafetySite.Photo + "/of/it.jpg", HttpStatusCode.NotFound)]
    [InlineData("/SwanTheme/icon.svg", HttpStatusCode.OK)]
    [InlineData("/SwanTheme/nope.svg", HttpStatusCode.NotFound)]
    public async Task Every_answer_has_the_headers_that_keep_readers_safe(string path, HttpStatusCode status)
    {
        foreach (var method in new[] { HttpMethod.Get, HttpMethod.Head })
        {
            using var answer = await SendAsync(method, path);

            Assert.Equal(status, answer.StatusCode);
            AssertSafe(answer, ReaderHeaders.KindOf(path, answer.Content.Headers.ContentType?.ToString(), "SwanTheme"));

            // An address that a page left may be the page's own again.
            Assert.True(status != HttpStatusCode.MovedPermanently || answer.Headers.CacheControl?.ToString() == ReaderHeaders.Revalidated);
        }
    }

    [Theory]
    [InlineData("POST", "/en")]
    [InlineData("OPTIONS", "/en/news")]
    [InlineData("TRACE", "/en/about")]
    [InlineData("OPTIONS", "/ru/feed.json")]
    [InlineData("DELETE", "/en/nope")]
    [InlineData("PUT", "/sitemap.xml")]
    public async Task Readers_pages_are_there_to_be_read(string method, string path)
    {
        using var answer = await SendAsync(new(method), path);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Equal(["GET", "HEAD"], answer.Content.Headers.Allow.Order());
        AssertSafe(answer, ReaderHeaders.KindOf(path, answer.Content.Headers.ContentType?.ToString(), "SwanTheme"));
    }

    [Theory]
    [InlineData("/feed/rss?language=en", HttpStatusCode.OK, ReaderResource.Feed)]
    [InlineData("/feed/json", HttpStatusCode.OK, ReaderResource.Feed)]
    [InlineData("/feed/atom?language=ru&country=zz", HttpStatusCode.NotFound, ReaderResource.Page)]
    [InlineData("/mirror-package.zip", HttpStatusCode.NotFound, ReaderResource.Page)]
    public async Task So_has_every_answer_whose_address_tells_nothing(string path, HttpStatusCode status, ReaderResource kind)
    {
        foreach (var method in new[] { HttpMethod.Get, HttpMethod.Head })
        {
            using var answer = await SendAsync(method, path);

            Assert.Equal(status, answer.StatusCode);
            AssertSafe(answer, kind);
        }
    }

    [Theory]
    [InlineData("/en/rss.xml")]
    [InlineData("/media/" + ReaderSafetySite.Photo)]
    [InlineData("/SwanTheme/swan.css")]
    public async Task So_has_what_has_not_changed(string path)
    {
        using var first = await SendAsync(HttpMethod.Get, path);
        using var second = await SendAsync(HttpMethod.Get, path, ("If-None-Match", first.Headers.ETag!.ToString()));

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        AssertSafe(second, ReaderHeaders.KindOf(path, contentType: null, "SwanTheme"));
    }

    [Theory]
    [InlineData("/Login", "/Admin")]
    [InlineData("/Admin", "/Admin")]
    [InlineData("/Admin/Media", "/Admin/Media")]
    [InlineData("/Admin/Contents/ContentItems", "/Admin/Contents/ContentItems")]
    [InlineData("/SwanOrchard.AdminKit/Styles/admin.css", "/SwanOrchard.AdminKit/Styles/admin.css")]
    public async Task The_admin_is_left_as_it_is(string path, string landing)
    {
        using var admin = await AdminSession.SignInAsync(site.Host.Address);
        using var answer = await admin.SendAsync(path);

        Assert.Equal((HttpStatusCode.OK, landing), (answer.StatusCode, answer.RequestMessage!.RequestUri!.AbsolutePath));

        // Who may frame it is all that its policy says.
        Assert.DoesNotContain(
            "default-src", answer.Headers.TryGetValues("Content-Security-Policy", out var policies) ? string.Join(';', policies) : "",
            StringComparison.Ordinal);
        Assert.False(answer.Headers.Contains("Cross-Origin-Opener-Policy"));
    }

    [Fact]
    public async Task The_admins_preview_may_frame_a_draft_and_nobody_else_may()
    {
        using var admin = await AdminSession.SignInAsync(site.Host.Address);
        var form = await admin.OpenAsync("/Admin/Contents/ContentTypes/Article/Create");
        string Value(string id) => form.Page.GetElementById(id)!.GetAttribute("data-value")!;
        using var draft = JsonDocument.Parse(await form.SendAsync(Value("draftUrl"), new()
        {
            ["TitlePart.Title"] = ["Being typed"],
            ["ContentItemType"] = [Value("contentItemType")],
            ["PreviewContentItemId"] = [Value("previewContentItemId")],
            ["PreviewContentItemVersionId"] = [Value("previewContentItemVersionId")],
        }));

        using var preview = await admin.SendAsync(draft.RootElement.GetProperty("previewUrl").GetString()!);

        Assert.Contains("Being typed", await preview.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.EndsWith("frame-ancestors 'self'", preview.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal("SAMEORIGIN", preview.Headers.TryGetValues("X-Frame-Options", out var options) ? options.Single() : "SAMEORIGIN");
    }

    [Fact]
    public async Task The_theme_is_kept_for_good_under_the_hash_of_its_bytes()
    {
        var page = (await CrawledPage.GetAsync(site.Reader, "/en")).Document;
        foreach (var element in page.QuerySelectorAll("link[rel=stylesheet],link[rel=icon],script[src]"))
        {
            var address = element.GetAttribute("href") ?? element.GetAttribute("src")!;
            using var answer = await SendAsync(HttpMethod.Get, address);
            Assert.Equal(ReaderHeaders.Immutable, answer.Headers.GetValues("Cache-Control").Single());

            using var other = await SendAsync(HttpMethod.Get, address.Split('=')[0] + "=0123456789");
            Assert.Equal(ReaderHeaders.Revalidated, other.Headers.GetValues("Cache-Control").Single());
        }
    }

    [Theory]
    [InlineData(TwoHosts.CmsName)]
    [InlineData(TwoHosts.MirrorName)]
    public async Task The_onion_address_is_told_once_over_HTTPS_with_the_path(string name)
    {
        using var folder = new TempFolder();
        var variables = new Dictionary<string, string> { ["ASPNETCORE_FORWARDEDHEADERS_ENABLED"] = "true" };
        folder.Write("onion.recipe.json", new JsonObject
        {
            ["steps"] = new JsonArray(
                new JsonObject { ["name"] = "settings", ["SwanSettings"] = new JsonObject { ["OnionAddress"] = ReaderSafetySite.Onion } }),
        }.ToJsonString());
        await using var mirror = name == TwoHosts.MirrorName ? await MirrorHost.StartAsync(folder.Path, variables) : null;
        using var client = mirror?.NewClient();
        var reader = client ?? site.Reader;

        using var secure = await SendAsync(HttpMethod.Get, "/en/news?x=1", reader, ("X-Forwarded-Proto", "https"));
        Assert.Equal($"http://{ReaderSafetySite.Onion}/en/news", secure.Headers.GetValues("Onion-Location").Single());

        using var open = await SendAsync(HttpMethod.Get, "/en/news", reader);
        Assert.False(open.Headers.Contains("Onion-Location"));
        using var asset = await SendAsync(HttpMethod.Get, "/SwanTheme/swan.css", reader, ("X-Forwarded-Proto", "https"));
        Assert.False(asset.Headers.Contains("Onion-Location"));
    }

    [Fact]
    public async Task A_photo_that_came_by_the_recipe_is_clean_and_has_its_variants()
    {
        var photo = await site.Reader.GetByteArrayAsync($"/media/{ReaderSafetySite.Photo}");

        Assert.Equal(ImageCleaner.Clean("photo.jpg", ReaderSafetySite.PhotoBytes).Bytes, photo);
        Assert.DoesNotContain(Secrets.Word, Encoding.Latin1.GetString(photo), StringComparison.Ordinal);
        Assert.Equal(
            480,
            ImageCleaner.Clean(
                "v.jpg", await site.Reader.GetByteArrayAsync($"/media/{ImageVariants.PathOf(ReaderSafetySite.Photo, 480)}")).Width);
    }

    [Theory]
    [InlineData("x.jpg", "<html>", "it contains HTML")]
    [InlineData("../../x.png", null, "can't be a file name")]
    public async Task A_recipe_brings_nothing_else(string path, string? content, string reason)
    {
        using var admin = await AdminSession.SignInAsync(site.Host.Address);
        var bytes = content is null ? TestPng.Plain(8, 8) : Encoding.UTF8.GetBytes(content);
        var recipe = new JsonObject
        {
            ["steps"] = new JsonArray(
                new JsonObject { ["name"] = "media", ["Files"] = new JsonArray(ReaderSafetySite.MediaFile(path, bytes)) }),
        };

        var form = await admin.OpenAsync("/Admin/DeploymentPlan/Import/Json");
        var answer = await form.SubmitAsync(new() { ["Json"] = [recipe.ToJsonString()] });

        Assert.Contains(reason, answer.Page.Body!.TextContent + LogText(), StringComparison.Ordinal);
        Assert.DoesNotContain(Directory.EnumerateFiles(site.Host.DataFolder, "x.*", SearchOption.AllDirectories), file => true);
    }

    private Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, params (string Name, string Value)[] headers) =>
        SendAsync(method, path, site.Reader, headers);

    private static async Task<HttpResponseMessage> SendAsync(
        HttpMethod method, string path, HttpClient reader, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, path);
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return await reader.SendAsync(request);
    }

    private static void AssertSafe(HttpResponseMessage answer, ReaderResource kind)
    {
        Assert.All(ReaderHeaders.For(kind), header => Assert.Equal(header.Value, answer.Headers.GetValues(header.Key).Single()));
        Assert.All(ReaderHeaders.Removed, name => Assert.False(answer.Headers.Contains(name)));
        Assert.False(answer.Headers.Contains("Set-Cookie"));
    }

    private string LogText() =>
        string.Concat(Directory.EnumerateFiles(Path.Combine(site.Host.DataFolder, "logs")).Select(File.ReadAllText));
}
