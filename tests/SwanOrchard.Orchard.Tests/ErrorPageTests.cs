using System.Net;
using System.Text.Json.Nodes;
using SwanOrchard.Tests.Shared;
using Xunit;

namespace SwanOrchard.Tests.Orchard;

/// <summary>What readers see when something is wrong on our side.</summary>
public sealed class ErrorPageTests
{
    [Fact]
    public async Task A_page_that_cannot_be_built_is_a_500_in_the_language_of_the_address_and_the_rest_goes_on()
    {
        await using var host = await OrchardHost.StartAsync("Broken", new Dictionary<string, string> { ["broken.recipe.json"] = BrokenRecipe() });
        using var reader = host.Process.NewClient();

        var broken = await CrawledPage.GetAsync(reader, "/ru/about");
        Assert.Equal(HttpStatusCode.InternalServerError, broken.Status);
        Assert.Equal("ru", broken.Document.DocumentElement.GetAttribute("lang"));
        Assert.Equal("Что-то пошло не так", broken.Document.QuerySelector("h1")!.TextContent);

        Assert.Equal(HttpStatusCode.OK, (await CrawledPage.GetAsync(reader, "/ru/safety")).Status);
        Assert.Equal(HttpStatusCode.OK, (await CrawledPage.GetAsync(reader, "/ru")).Status);
    }

    // Orchard stores what a recipe gives it, be it of the right shape or not.
    private static string BrokenRecipe()
    {
        var recipe = JsonNode.Parse(File.ReadAllText(Path.Combine(RepositoryFiles.Recipes, "swan.recipe.json")))!;
        var content = JsonNode.Parse(File.ReadAllText(Path.Combine(RepositoryFiles.Recipes, "swan-content-ru.recipe.json")))!["steps"]![0]!;
        foreach (var item in content["Data"]!.AsArray())
        {
            if (item!["AutoroutePart"]?["Path"]?.GetValue<string>() == "ru/about")
            {
                item["HtmlBodyPart"]!["Html"] = new JsonObject { ["not"] = "a text" };
            }
        }

        recipe["name"] = "Broken";
        recipe["steps"]!.AsArray().RemoveAt(recipe["steps"]!.AsArray().Count - 1);
        recipe["steps"]!.AsArray().Add(content.DeepClone());
        return recipe.ToJsonString();
    }
}
