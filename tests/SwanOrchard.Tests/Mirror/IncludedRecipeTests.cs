using System.Net;
using SwanOrchard.Tests.Shared;
using SwanOrchard.Tests.TestSupport;
using Xunit;

namespace SwanOrchard.Tests.Mirror;

public sealed class IncludedRecipeTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_setup_recipe_alone_is_the_whole_site()
    {
        await using var mirror = await RunningMirror.StartAsync(Path.Combine(RepositoryFiles.Recipes, "swan.recipe.json"));

        Assert.Equal(HttpStatusCode.OK, (await mirror.GetAsync("/ru/about")).Status);
        Assert.Equal(["en", "ru", "x-default"], (await mirror.GetAsync("/en")).Versions().Keys.Order());
    }

    [Fact]
    public async Task Recipes_include_each_other_by_name_each_once_and_nothing_else_is_read()
    {
        _folder.Write("b.recipe.json", Page("Second", "/* again */ \"First\", \"second\""));
        _folder.Write("c.recipe.json", Page("Third", ""));
        _folder.Write("broken.recipe.json", "{ oops");
        await using var mirror = await RunningMirror.StartAsync(_folder.Write("a.recipe.json", Page("First", "\"Second\"")));

        Assert.Equal(HttpStatusCode.OK, (await mirror.GetAsync("/en/first")).Status);
        Assert.Equal(HttpStatusCode.OK, (await mirror.GetAsync("/en/second")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await mirror.GetAsync("/en/third")).Status);
    }

    [Fact]
    public async Task A_recipe_for_whoever_sets_the_site_up_is_no_export()
    {
        var recipe = new RecipeBuilder().Languages("en").Page("en", "about", item =>
            (item.Json["Owner"], item.Json["Author"]) = ("[js: parameters('AdminUserId')]", "[js: parameters('AdminUsername')]"));

        await using var mirror = await RunningMirror.StartAsync(recipe.WriteTo(_folder));

        Assert.Equal(HttpStatusCode.OK, (await mirror.GetAsync("/en/about")).Status);
    }

    // The names after the data, as nobody writes them and JSON allows.
    private static string Page(string name, string includes)
    {
        var values = string.Join(
            ", ", includes.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(include => $"{{ \"name\": {include} }}"));
        return $$"""
        { "steps": [
            { "Data": [ { "ContentItemId": "{{name}}", "ContentType": "Page", "Published": true,
            "AutoroutePart": { "Path": "en/{{name.ToLowerInvariant()}}" }, } ], "name": "Content" },
            { "Values": [ {{values}} ], "name": "recipes" },
          ], "name": "{{name}}" }
        """;
    }
}
