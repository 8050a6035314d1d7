using System.Net;
using SwanOrchard.Tests.Shared;
using SwanOrchard.Tests.TestSupport;
using Xunit;

namespace SwanOrchard.Tests.Mirror;

public sealed class AddressTests(SeedMirror seed) : IClassFixture<SeedMirror>
{
    [Theory]
    [InlineData("/EN", "/en")]
    [InlineData("/en/", "/en")]
    [InlineData("/en/News", "/en/news")]
    [InlineData("/ru//news/", "/ru/news")]
    [InlineData("/en/news/page/1", "/en/news")]
    [InlineData("/en/countries/KG", "/en/countries/kg")]
    [InlineData("/RU/Organizations/Swan?from=mail&x=%2F", "/ru/organizations/swan?from=mail&x=%2F")]
    [InlineData("//en", "/en")]
    [InlineData("/en/%D0%AF/", "/en/%D1%8F")]
    public async Task Every_page_has_one_spelling(string path, string spelling)
    {
        var answer = await seed.Mirror.GetAsync(path);

        Assert.Equal(HttpStatusCode.MovedPermanently, answer.Status);
        Assert.Equal(spelling, answer.Location);
        Assert.Equal("no-cache", answer.Header("Cache-Control"));
    }

    [Theory]
    [InlineData(null, "/en")]
    [InlineData("ru-RU,ru;q=0.9,en;q=0.8", "/ru")]
    [InlineData("ky-KG", "/ru")]
    [InlineData("en;q=0, *", "/ru")]
    [InlineData("fr", "/en")]
    public async Task The_root_asks_the_browser_for_the_language(string? header, string home)
    {
        var answer = await seed.Mirror.GetAsync("/?lang=xx", header);

        Assert.Equal(HttpStatusCode.Found, answer.Status);
        Assert.Equal(home, answer.Location);
        Assert.Equal("Accept-Language", answer.Header("Vary"));
    }

    [Theory]
    [InlineData("/ru/net-takogo", "en", "ru", "Страница не найдена")]
    [InlineData("/en/news/no-such-thing", "ru", "en", "Page not found")]
    [InlineData("/en/news/page/2", null, "en", "Page not found")]
    [InlineData("/en/countries/de", null, "en", "Page not found")]
    [InlineData("/nothing", "ru", "en", "Page not found")]
    [InlineData("/nothing", null, "en", "Page not found")]
    [InlineData("/sitemap-2.xml", null, "en", "Page not found")]
    public async Task Not_found_is_a_page_in_the_language_of_the_address(string path, string? header, string language, string title)
    {
        var answer = await seed.Mirror.GetAsync(path, header);

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
        Assert.Equal("text/html; charset=utf-8", answer.Type);
        Assert.Equal(language, answer.Document.DocumentElement.GetAttribute("lang"));
        Assert.Equal(title, answer.Document.QuerySelector("h1")!.TextContent);
        Assert.Null(answer.Document.QuerySelector("link[rel=canonical]"));
    }

    [Theory]
    [InlineData("/en/node/7", "/en/about")]
    [InlineData("/EN/Node/7?x=1", "/en/node/7?x=1")]
    [InlineData("/node/7/?x=1", "/en/about?x=1")]
    [InlineData("/Old%20page", "/en/about")]
    public async Task Former_addresses_lead_to_the_page(string path, string target)
    {
        using var folder = new TempFolder();
        await using var mirror = await RunningMirror.StartAsync(new RecipeBuilder().Languages("en")
            .Page("en", "about", item => item.Texts("PathsPart", "Paths", "en/node/7", "/node/7", "old page", "en/other"))
            .Page("en", "other")
            .WriteTo(folder));

        var answer = await mirror.GetAsync(path);

        Assert.Equal(HttpStatusCode.MovedPermanently, answer.Status);
        Assert.Equal(target, answer.Location);
        Assert.Equal(HttpStatusCode.OK, (await mirror.GetAsync("/en/other")).Status);
    }

    [Fact]
    public async Task Only_reading_is_allowed()
    {
        var answer = await seed.Mirror.SendAsync(HttpMethod.Post, "/en");

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.Status);
        Assert.Equal("GET, HEAD", answer.Header("Allow"));
    }

    [Fact]
    public async Task Head_answers_as_get_does()
    {
        var get = await seed.Mirror.GetAsync("/ru/about");
        var head = await seed.Mirror.SendAsync(HttpMethod.Head, "/ru/about");

        Assert.Equal(HttpStatusCode.OK, head.Status);
        Assert.Empty(head.Text);
        Assert.Equal(get.Type, head.Type);
        Assert.Equal(get.Header("Content-Length"), head.Header("Content-Length"));
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task Pages_travel_compressed(string encoding)
    {
        var answer = await seed.Mirror.SendAsync(HttpMethod.Get, "/ru/about", acceptEncoding: encoding);

        Assert.Equal(encoding, answer.Header("Content-Encoding"));
        Assert.Contains("Accept-Encoding", answer.Header("Vary"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_base_url_stands_where_addresses_must_be_absolute()
    {
        await using var mirror = await RunningMirror.StartAsync(baseUrl: "https://copy.example/");

        var page = await mirror.GetAsync("/en/about");

        Assert.Equal("https://copy.example/en/about", page.Document.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Contains("https://copy.example/en/news", (await mirror.GetAsync("/sitemap.xml")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_of_the_theme_are_kept_for_good_under_their_hash_only()
    {
        var page = await seed.Mirror.GetAsync("/en");
        var address = page.Document.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!;

        Assert.Matches(@"^/SwanTheme/swan\.css\?v=[0-9a-f]{10}$", address);
        Assert.Equal("public, max-age=31536000, immutable", (await seed.Mirror.GetAsync(address)).Header("Cache-Control"));
        Assert.Equal("no-cache", (await seed.Mirror.GetAsync("/SwanTheme/swan.css?v=0123456789")).Header("Cache-Control"));
        Assert.Equal("text/css", (await seed.Mirror.GetAsync(address)).Type);
    }

    [Theory]
    [InlineData("/SwanTheme/../Views/Layout.liquid")]
    [InlineData("/SwanTheme/%2e%2e/Views/Layout.liquid")]
    [InlineData("/SwanTheme/..%2FViews%2FLayout.liquid")]
    [InlineData("/media/../swan.recipe.json")]
    public async Task Nothing_beside_the_files_for_readers_can_be_read(string path)
    {
        Assert.Equal(HttpStatusCode.NotFound, (await seed.Mirror.GetAsync(path)).Status);
    }

    [Theory]
    [InlineData("en/%D0%BE-%D0%BD%D0%B0%D1%81")]
    [InlineData("en/о-нас")]
    [InlineData("/EN/О-нас/")]
    public async Task A_former_path_is_found_however_it_was_written_down(string former)
    {
        using var folder = new TempFolder();
        var content = new RecipeBuilder()
            .Languages("en")
            .Page("en", "about", item => item.Texts("PathsPart", "Paths", former))
            .WriteTo(folder);
        await using var mirror = await RunningMirror.StartAsync(content);

        foreach (var asked in new[] { "/en/%D0%BE-%D0%BD%D0%B0%D1%81", "/en/о-нас" })
        {
            var answer = await mirror.GetAsync(asked);
            Assert.Equal((HttpStatusCode.MovedPermanently, "/en/about"), (answer.Status, answer.Location));
        }
    }
}
