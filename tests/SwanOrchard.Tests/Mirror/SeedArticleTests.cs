using System.Net;
using System.Text.Json.Nodes;
using SwanOrchard.Tests.Shared;
using SwanOrchard.Tests.TestSupport;
using Xunit;

namespace SwanOrchard.Tests.Mirror;

public sealed class SeedArticleTests(SeedMirror seed) : IClassFixture<SeedMirror>
{
    private const string English = "/en/news/kyrgyzstan-sex-workers-get-together-to-learn-and-unite";

    [Fact]
    public async Task The_English_article_carries_the_whole_seed()
    {
        var page = await seed.Mirror.GetAsync(English);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal("en", page.Document.DocumentElement.GetAttribute("lang"));
        Assert.Equal("Kyrgyzstan: sex workers get together to learn and unite", page.Document.QuerySelector("h1")!.TextContent);
        Assert.StartsWith("Kyrgyzstan: sex workers get together", page.Document.Title, StringComparison.Ordinal);
        Assert.Contains("May 15–16, 2009", page.MainText, StringComparison.Ordinal);
        foreach (var town in new[] { "Bishkek", "Karakol", "Balykchi", "Tokmok", "Kara Balta", "Osh", "Jalalabad", "Kyzyl Kija" })
        {
            Assert.Contains(page.All("main li"), item => item.TextContent == town);
        }

        Assert.Contains(
            page.All("main a"), link => link.TextContent == "Tais Plus" && link.GetAttribute("href") == "/en/organizations/tais-plus");
        Assert.Contains(page.All("main a"), link => link.GetAttribute("href") == "mailto:taisplus@gmail.com");
        Assert.Contains("Shahnaz Islamova", page.MainText, StringComparison.Ordinal);
        Assert.Contains(page.All("main a"), link => link.GetAttribute("href") == "http://swannet.org");
    }

    [Fact]
    public async Task The_Russian_article_is_its_translation()
    {
        var path = (await seed.Mirror.GetAsync(English)).Versions()["ru"];

        var page = await seed.Mirror.GetAsync(path);

        Assert.Equal("ru", page.Document.DocumentElement.GetAttribute("lang"));
        Assert.Contains("15–16 мая 2009 г.", page.MainText, StringComparison.Ordinal);
        Assert.Contains("Кыргызстан", page.MainText, StringComparison.Ordinal);
        var towns = Places("swan-content-ru.recipe.json");
        Assert.Equal(8, towns.Length);
        Assert.All(towns, town => Assert.Contains(page.All("main li"), item => item.TextContent == town));
        Assert.Contains(page.All("main a"), link => link.GetAttribute("href") == "/ru/organizations/tais-plus");
        Assert.DoesNotContain("&#x4", page.Text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task The_address_of_2009_leads_to_the_article()
    {
        var answer = await seed.Mirror.GetAsync("/en/node/1517");

        Assert.Equal(HttpStatusCode.MovedPermanently, answer.Status);
        Assert.Equal(English, answer.Location);
    }

    [Fact]
    public async Task Header_and_menu_are_in_the_language_of_the_page()
    {
        var page = await seed.Mirror.GetAsync("/ru");

        Assert.Contains(page.All("header nav a"), link => link is { TextContent: "Новости" } && link.GetAttribute("href") == "/ru/news");
        Assert.Contains(
            page.All("a"), link => link.GetAttribute("rel") == "nofollow noreferrer" && link.TextContent.Trim() == "Покинуть сайт");
        Assert.Equal(4, page.All("header a[href*='swannet'][href^='https://']").Count);
    }

    private static string[] Places(string recipe)
    {
        var steps = JsonNode.Parse(File.ReadAllText(Path.Combine(RepositoryFiles.Recipes, recipe)))!["steps"]!.AsArray();
        return [.. steps.SelectMany(step => step!["Data"]!.AsArray())
            .Where(item => item!["ArticlePart"] is not null)
            .SelectMany(item => item!["ArticlePart"]!["Places"]!.AsArray())
            .Select(place => place!.GetValue<string>())];
    }
}
