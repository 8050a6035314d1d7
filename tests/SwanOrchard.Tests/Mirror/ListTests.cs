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
    public async Task The_countries_that_have_a_page_are_listed_in_the_order_of_the_language()
    {
        await using var mirror = await StartAsync(new RecipeBuilder().Languages("en", "ru")
            .Article("en", "a", item => item.Part("ArticlePart", "CountryCode", "KZ"))
            .Article("ru", "b", item => item.Part("ArticlePart", "CountryCode", "UA"))
            .Article("en", "draft", item => item.Part("ArticlePart", "CountryCode", "PL").Draft())
            .Article("en", "wrong", item => item.Part("ArticlePart", "CountryCode", "XX"))
            .Organization("en", "one", item => item.Part("OrganizationPart", "CountryCode", "at")));

        var english = await mirror.GetAsync("/en/countries");
        var russian = await mirror.GetAsync("/ru/countries");

        Assert.Equal(["Austria", "Kazakhstan"], english.All("main li a").Select(link => link.TextContent));
        Assert.Equal(["Австрия", "Украина"], russian.All("main li a").Select(link => link.TextContent));
        foreach (var link in english.All("main li a").Concat(russian.All("main li a")))
        {
            Assert.Equal(HttpStatusCode.OK, (await mirror.GetAsync(link.GetAttribute("href")!)).Status);
        }

        Assert.Contains(english.All("footer a"), link => link.GetAttribute("href") == "/en/countries");
        Assert.Equal(
            ["/en/countries", "/ru/countries"],
            english.All("nav.languages a").Select(link => link.GetAttribute("href")));
        var sitemap = (await mirror.GetAsync("/sitemap.xml")).Text;
        Assert.Contains("/en/countries<", sitemap, StringComparison.Ordinal);
        Assert.DoesNotContain("/countries/xx<", sitemap, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_no_country_has_anything_the_page_says_so()
    {
        await using var mirror = await StartAsync(new RecipeBuilder().Languages("ru").Page("ru", "about"));

        var page = await mirror.GetAsync("/ru/countries");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("Новостей и организаций по странам здесь пока нет.", page.MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_place_leads_to_the_news_that_names_it_if_more_than_one_article_does()
    {
        await using var mirror = await StartAsync(Articles(12, item => item.Texts("ArticlePart", "Places", "Jalal-Abad", "Osh"))
            .Article("en", "last", item => item.Published("2021-01-01T08:00:00Z")
                .Texts("ArticlePart", "Places", "Jalal Abad", "Talas", "…"))
            .Article("en", "draft", item => item.Texts("ArticlePart", "Places", "Talas").Draft()));

        var article = await mirror.GetAsync("/en/news/last");
        var first = await mirror.GetAsync("/en/places/jalal-abad");
        var second = await mirror.GetAsync("/en/places/jalal-abad/page/2");

        Assert.Equal(["Jalal Abad", "Talas", "…"], article.All(".facts .inline li").Select(place => place.TextContent));
        Assert.Equal(["/en/places/jalal-abad"], article.All(".facts .inline a").Select(link => link.GetAttribute("href")));
        Assert.Equal("Jalal Abad", first.Document.QuerySelector("h1")!.TextContent);
        Assert.Equal(10, first.All("main article").Count);
        Assert.Equal(3, second.All("main article").Count);
        Assert.Equal(HttpStatusCode.NotFound, (await mirror.GetAsync("/en/places/jalal-abad/page/3")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await mirror.GetAsync("/en/places/talas")).Status);
    }

    [Fact]
    public async Task The_language_switch_of_a_place_leads_to_the_one_that_makes_the_same_slug()
    {
        await using var mirror = await StartAsync(new RecipeBuilder().Languages("en", "ru")
            .Article("en", "a", item => item.Texts("ArticlePart", "Places", "Bishkek", "Jalal-Abad"))
            .Article("en", "b", item => item.Texts("ArticlePart", "Places", "Bishkek", "Jalal-Abad"))
            .Article("ru", "a", item => item.Texts("ArticlePart", "Places", "Бишкек", "Джалал-Абад"))
            .Article("ru", "b", item => item.Texts("ArticlePart", "Places", "Бишкек", "Джалал-Абад")));

        var same = await mirror.GetAsync("/en/places/bishkek");
        var other = await mirror.GetAsync("/en/places/jalal-abad");

        Assert.Contains("/ru/places/bishkek", same.All("nav.languages a").Select(link => link.GetAttribute("href")));
        Assert.Empty(same.All("link[hreflang]"));
        Assert.Contains("/ru/news#not-translated", other.All("nav.languages a").Select(link => link.GetAttribute("href")));
    }

    [Theory]
    [InlineData(1, "[1] 2 … 6 … 12")]
    [InlineData(4, "1 2 3 [4] 5 … 8 … 12")]
    [InlineData(12, "1 … 6 … 11 [12]")]
    public async Task A_list_says_how_many_pages_it_has_and_leads_to_its_ends_and_to_the_middle_of_the_way(int number, string links)
    {
        await using var mirror = await StartAsync(Articles(115, _ => { }));

        var page = await mirror.GetAsync(Page("/en/news", number));

        var pager = page.Document.QuerySelector(".pager")!;
        Assert.Contains($"Page {number} of 12", pager.TextContent, StringComparison.Ordinal);
        Assert.Equal(links, string.Join(' ', pager.QuerySelectorAll("li").Select(entry =>
        {
            var link = entry.QuerySelector("a")!;
            Assert.Equal($"Page {link.TextContent}", link.GetAttribute("aria-label"));
            Assert.Equal(Page("/en/news", int.Parse(link.TextContent, CultureInfo.InvariantCulture)), link.GetAttribute("href"));
            var text = link.HasAttribute("aria-current") ? $"[{link.TextContent}]" : link.TextContent;
            return entry.TextContent.Contains('…', StringComparison.Ordinal) ? $"… {text}" : text;
        })));
    }

    [Fact]
    public async Task A_list_of_two_pages_needs_no_numbers()
    {
        await using var mirror = await StartAsync(Articles(11, _ => { }));

        var page = await mirror.GetAsync("/en/news/page/2");

        Assert.Contains("Page 2 of 2", page.MainText, StringComparison.Ordinal);
        Assert.Empty(page.All(".pager li"));
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
                var published = new DateTime(2020, 2, 29, 8, 0, 0, DateTimeKind.Utc).AddDays(day);
                item.Published(published.ToString("O", CultureInfo.InvariantCulture));
                with(item);
            });
        }

        return recipe;
    }

    private static string Page(string path, int number) =>
        number == 1 ? path : string.Create(CultureInfo.InvariantCulture, $"{path}/page/{number}");

    private Task<RunningMirror> StartAsync(RecipeBuilder recipe) => RunningMirror.StartAsync(recipe.WriteTo(_folder));
}
