using System.Text.Json.Nodes;
using SwanOrchard.Tests.Shared;
using Xunit;

namespace SwanOrchard.Tests.Import;

/// <summary>The page that this site began with, as Drupal stored it.</summary>
public sealed class SeedTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_seed_article_comes_in_as_it_stands_in_the_recipe()
    {
        var run = await ImportRun.CaseAsync("drupal-seed", Path.Combine(_folder.Path, "out"));
        var imported = Assert.Single(run.Items);
        var recipe = JsonNode.Parse(await File.ReadAllTextAsync(
            Path.Combine(RepositoryFiles.Recipes, "swan-content-en.recipe.json"), TestContext.Current.CancellationToken))!;
        var seed = recipe["steps"]![0]!["Data"]!.AsArray().Single(item => (string?)item!["ContentType"] == "Article")!.AsObject();

        // Its ids are others. Whether a contact may be named is asked anew.
        var contact = imported["ArticlePart"]!["Contacts"]![0]!;
        Assert.False((bool)contact["Published"]!);
        contact["Published"] = true;
        foreach (var id in (string[])["ContentItemId", "ContentItemVersionId"])
        {
            imported[id] = seed[id]!.DeepClone();
        }

        imported["LocalizationPart"]!["LocalizationSet"] = (string?)seed["LocalizationPart"]!["LocalizationSet"];
        contact["Id"] = (string?)seed["ArticlePart"]!["Contacts"]![0]!["Id"];

        // The path it had leads on in every form that Drupal took.
        Assert.Equal("en/node/1517", (string?)imported["PathsPart"]!["Paths"]![0]);
        imported["PathsPart"] = seed["PathsPart"]!.DeepClone();
        Assert.True(JsonNode.DeepEquals(seed, imported), imported.ToJsonString());
    }
}
