using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using SwanOrchard.Tests.Shared;
using SwanOrchard.Tests.TestSupport;
using Xunit;

namespace SwanOrchard.Tests.Mirror;

/// <summary>The search page and the archive by year, as <c>serve</c> shows them and as a copy holds them.</summary>
public sealed class SearchTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Without_a_script_a_search_is_answered_and_neither_kept_nor_logged()
    {
        await using var mirror = await RunningMirror.StartAsync();

        var (answer, page) = await SearchAsync(mirror, "/ru/search", ("q", "семинаром"), ("country", "KG"));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("no-store", answer.Headers.CacheControl!.ToString());
        Assert.Null(answer.Headers.ETag);
        Assert.Contains("Найдено: 2", page, StringComparison.Ordinal);
        Assert.Contains("на <mark>семинаре</mark>", page, StringComparison.Ordinal);
        Assert.Contains("<option value=\"KG\" selected>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("семинар", Regex.Match(page, "<title>.*</title>").Value, StringComparison.OrdinalIgnoreCase);
        Assert.Equal("", mirror.Log.ToString());
    }

    [Theory]
    [InlineData("/ru/search", 100, HttpStatusCode.OK)]
    [InlineData("/ru/search", 20_000, HttpStatusCode.RequestEntityTooLarge)]
    [InlineData("/ru/news", 100, HttpStatusCode.MethodNotAllowed)]
    [InlineData("/xx/search", 100, HttpStatusCode.NotFound)]
    public async Task Only_a_search_may_be_posted_and_only_so_much(string path, int length, HttpStatusCode status)
    {
        await using var mirror = await RunningMirror.StartAsync();

        Assert.Equal(status, (await SearchAsync(mirror, path, ("q", new string('x', length)))).Answer.StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await mirror.GetAsync("/ru/search")).Status);
    }

    [Fact]
    public async Task A_year_has_all_its_titles_by_month_in_two_halves_if_they_are_many_and_a_year_without_news_is_none()
    {
        var recipe = new RecipeBuilder().Languages("en", "ru").Article("ru", "old", item => item.Published("2008-12-31T23:30:00Z"));
        for (var number = 1; number <= 160; number++)
        {
            recipe.Article("en", $"story{number}", item => item
                .Published(string.Create(CultureInfo.InvariantCulture, $"2020-{1 + (number % 12):D2}-10T08:00:00Z")));
        }

        recipe.Article("en", "other", item => item.Published("2021-05-01T08:00:00Z")).WriteTo(_folder);
        await using var mirror = await RunningMirror.StartAsync(Path.Combine(_folder.Path, "content"));

        var late = await mirror.GetAsync("/en/news/2020");
        var early = await mirror.GetAsync("/en/news/2020/1");
        Assert.Equal("July – December 2020", late.Document.QuerySelector("h1")!.TextContent);
        Assert.Equal(
            ["December", "November", "October", "September", "August", "July"],
            late.All("main h2").Take(6).Select(heading => heading.TextContent));
        Assert.Equal(160, late.All("main li a[href*=story]").Count + early.All("main li a[href*=story]").Count);
        Assert.Equal("/en/news/2020/1", late.Document.QuerySelector(".more a")!.GetAttribute("href"));
        Assert.Equal("News of 2021", (await mirror.GetAsync("/en/news/2021")).Document.QuerySelector("h1")!.TextContent);
        Assert.Equal("Новости за 2008 год", (await mirror.GetAsync("/ru/news/2008")).Document.QuerySelector("h1")!.TextContent);
        foreach (var missing in new[] { "/en/news/2008", "/en/news/2022", "/en/news/2021/1", "/en/news/2020/2", "/en/news/0999" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await mirror.GetAsync(missing)).Status);
        }

        var years = (await mirror.GetAsync("/en/news")).All("main section li a").Select(link => link.GetAttribute("href"));
        Assert.Equal(["/en/news/2021", "/en/news/2020"], years);
        var sitemap = (await mirror.GetAsync("/sitemap.xml")).Text;
        Assert.Contains("/en/news/2020</loc>", sitemap, StringComparison.Ordinal);
        Assert.Contains("/en/news/2020/1</loc>", sitemap, StringComparison.Ordinal);
        Assert.Contains("/ru/news/2008</loc>", sitemap, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_article_shows_three_earlier_and_three_later_of_its_country_or_organization()
    {
        var recipe = new RecipeBuilder().Languages("en").Organization("en", "tais");
        for (var day = 1; day <= 9; day++)
        {
            recipe.Article("en", $"day{day}", item =>
            {
                item.Published(string.Create(CultureInfo.InvariantCulture, $"2020-01-0{day}T08:00:00Z"));
                _ = day % 2 == 0
                    ? item.Part("ArticlePart", "CountryCode", "KG")
                    : item.Texts("ArticlePart", "Organizations", day == 5 ? "set-Organization-tais" : "another");
                if (day == 5)
                {
                    item.Part("ArticlePart", "CountryCode", "KG");
                }

                if (day == 1)
                {
                    item.Texts("ArticlePart", "Organizations", "set-Organization-tais");
                }
            });
        }

        recipe.WriteTo(_folder);
        await using var mirror = await RunningMirror.StartAsync(Path.Combine(_folder.Path, "content"));

        var page = await mirror.GetAsync("/en/news/day5");

        Assert.Equal(
            ["/en/news/day4", "/en/news/day2", "/en/news/day1", "/en/news/day6", "/en/news/day8"],
            page.All("aside li a").Select(link => link.GetAttribute("href")));
        Assert.Equal(
            ["/en/news/day7", "/en/news/day9"],
            (await mirror.GetAsync("/en/news/day3")).All("aside li a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task Files_of_the_index_are_kept_for_good_but_for_the_map()
    {
        await using var mirror = await RunningMirror.StartAsync();
        var map = await mirror.GetAsync("/en/search/map.js");
        var shard = Regex.Match(map.Text, "^[a-z2-7]{5}$", RegexOptions.Multiline).Value;

        Assert.Equal("text/javascript; charset=utf-8", map.Header("Content-Type"));
        Assert.Equal("no-cache", map.Header("Cache-Control"));
        Assert.Equal("public, max-age=31536000, immutable", (await mirror.GetAsync($"/en/search/{shard}.js")).Header("Cache-Control"));
        Assert.Equal(HttpStatusCode.NotFound, (await mirror.GetAsync("/en/search/aaaaa.js")).Status);
        Assert.Contains("form-action 'self'", await PolicyAsync("/en/search"), StringComparison.Ordinal);
        Assert.Contains("form-action 'none'", await PolicyAsync("/en/news"), StringComparison.Ordinal);

        async Task<string?> PolicyAsync(string path) => (await mirror.GetAsync(path)).Header("Content-Security-Policy");
    }

    private static async Task<(HttpResponseMessage Answer, string Page)> SearchAsync(
        RunningMirror mirror, string path, params (string Name, string Value)[] fields)
    {
        using var client = mirror.NewClient();
        using var form = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        var answer = await client.PostAsync(path, form);
        return (answer, await answer.Content.ReadAsStringAsync());
    }
}
