using System.Globalization;
using System.Net;
using SwanOrchard.Tests.Shared;
using SwanOrchard.Tests.TestSupport;
using Xunit;

namespace SwanOrchard.Tests.Mirror;

public sealed class ListTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Twenty_five_articles_fill_three_pages_newest_first()
    {
        await using var mirror = await StartAsync(Articles(25, _ => { }));

        var titles = new List<string>();
        for (var number = 1; number <= 3; number++)
        {
            var page = await mirror.GetAsync(Page("/en/news", number));
            titles.AddRange(page.All("main article a[href^='/en/news/']").Select(link => link.TextContent));
            Assert.Equal(number > 1, page.All("a[rel=prev]").Any(link => link.GetAttribute("href") == Page("/en/news", number - 1)));
            Assert.Equal(number < 3, page.All("a[rel=next]").Any(link => link.GetAttribute("href") == Page("/en/news", number + 1)));
        }

        Assert.Equal(Enumerable.Range(1, 25).Reverse().Select(day => $"Title of a{day} in en"), titles);
        Assert.Equal(HttpStatusCode.NotFound, (await mirror.GetAsync("/en/news/page/4")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await mirror.GetAsync("/en/news/page/02")).Status);
    }

    [Fact]
    public async Task Articles_of_one_moment_stand_in_the_order_of_their_ids_the_last_first()
    {
        await using var mirror = await StartAsync(
            new RecipeBuilder().Languages("en").Article("en", "b").Article("en", "a").Article("en", "c"));

        var page = await mirror.GetAsync("/en/news");

        Assert.Equal(
            ["Title of c in en", "Title of a in en", "Title of b in en"], page.All("main article h2").Select(title => title.TextContent));
    }

    [Theory]
    [InlineData("ru", "«Аврора»", "Берег", "Ёлка", "Ель", "SWAN")]
    [InlineData("sv", "“Anna”", "Zebra", "Åland", "Ängel")]
    [InlineData("cs", "Cesta", "Čas", "Hrad", "Chata")]
    public async Task Organizations_stand_in_the_order_of_the_dictionary(string language, params string[] names)
    {
        var recipe = new RecipeBuilder().Languages(language);
        for (var number = names.Length - 1; number >= 0; number--)
        {
            recipe.Organization(language, $"o{number}", item => item.Title(names[number]));
        }

        await using var mirror = await StartAsync(recipe);

        var page = await mirror.GetAsync($"/{language}/organizations");
        Assert.Equal(names, page.All($"main a[href^='/{language}/organizations/']").Select(link => link.TextContent));
    }

    [Fact]
    public async Task Drafts_are_nowhere()
    {
        await using var mirror = await StartAsync(
            new RecipeBuilder().Languages("en").Article("en", "shown").Article("en", "unseen", item => item.Draft()));

        Assert.Equal(HttpStatusCode.NotFound, (await mirror.GetAsync("/en/news/unseen")).Status);
        Assert.DoesNotContain("unseen", (await mirror.GetAsync("/en/news")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("unseen", (await mirror.GetAsync("/sitemap.xml")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_country_has_its_news_and_its_organizations()
    {
        await using var mirror = await StartAsync(Articles(12, item => item.Part("ArticlePart", "CountryCode", "KG"))
            .Article("en", "elsewhere", item => item.Part("ArticlePart", "CountryCode", "HU"))
            .Organization("en", "tais", item => item.Part("OrganizationPart", "CountryCode", "kg")));

        var first = await mirror.GetAsync("/en/countries/kg");
        var second = await mirror.GetAsync("/en/countries/kg/page/2");

        Assert.Equal("Kyrgyzstan", first.Document.QuerySelector("h1")!.TextContent);
        Assert.Equal(10, first.All("main article").Count);
        Assert.Contains(first.All("main a"), link => link.GetAttribute("href") == "/en/organizations/tais");
        Assert.Equal(2, second.All("main article").Count);
        Assert.DoesNotContain("elsewhere", first.Text + second.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await mirror.GetAsync("/en/countries/kg/page/3")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await mirror.GetAsync("/en/countries/xx")).Status);
    }

    [Fact]
    public async Task An_organization_has_its_news()
    {
        await using var mirror = await StartAsync(Articles(11, item => item.Texts("ArticlePart", "Organizations", "set-Organization-tais"))
            .Article("en", "of-others")
            .Organization("en", "tais"));

        var first = await mirror.GetAsync("/en/organizations/tais");
        var second = await mirror.GetAsync("/en/organizations/tais/page/2");

        Assert.Equal(10, first.All("main article.card, main .card").Count);
        Assert.Contains("Title of a1 in en", second.MainText, StringComparison.Ordinal);
        Assert.DoesNotContain("of-others", first.Text + second.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Content_that_changes_is_read_again()
    {
        await using var mirror = await StartAsync(new RecipeBuilder().Languages("en").Page("en", "about"));
        Assert.Equal("Title of about in en", (await mirror.GetAsync("/en/about")).Document.QuerySelector("h1")!.TextContent);

        _folder.Write("content/test.recipe.json", "{ broken");
        var broken = await mirror.GetAsync("/en/about");
        Assert.Equal(HttpStatusCode.InternalServerError, broken.Status);
        Assert.Contains("test.recipe.json: line 1: ", broken.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await mirror.GetAsync("/SwanTheme/icon.svg")).Status);

        new RecipeBuilder().Languages("en").Page("en", "about", item => item.Title("Another title")).WriteTo(_folder);
        Assert.Equal("Another title", (await mirror.GetAsync("/en/about")).Document.QuerySelector("h1")!.TextContent);
    }

    private static RecipeBuilder Articles(int count, Action<RecipeItemBuilder> with)
    {
        var recipe = new RecipeBuilder().Languages("en");
        // Not in the order of their dates.
        foreach (var day in Enumerable.Range(1, count).OrderBy(day => day * 7 % (count + 1)))
        {
            recipe.Article("en", string.Create(CultureInfo.InvariantCulture, $"a{day}"), item =>
            {
                item.Published(string.Create(CultureInfo.InvariantCulture, $"2020-03-{day:D2}T08:00:00Z"));
                with(item);
            });
        }

        return recipe;
    }

    private static string Page(string path, int number) =>
        number == 1 ? path : string.Create(CultureInfo.InvariantCulture, $"{path}/page/{number}");

    private Task<RunningMirror> StartAsync(RecipeBuilder recipe) => RunningMirror.StartAsync(recipe.WriteTo(_folder));
}
