using System.Text.Json;
using System.Text.Json.Nodes;
using SwanOrchard.Images;

namespace SwanOrchard.Tests.Shared;

/// <summary>
/// Makes setup recipes for tests from the users' own: its features, theme, settings and content, with additions.
/// </summary>
public static class SetupRecipe
{
    private const int ItemsInAStep = 100;

    private static readonly JsonDocumentOptions s_options = new()
    {
        CommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
    };

    /// <summary>Writes a recipe.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="items">Content in addition to that of the users' recipes.</param>
    /// <param name="languages">The site's languages, the default one first.</param>
    public static string Write(string name, IEnumerable<JsonObject> items, params string[] languages)
    {
        var recipe = Read("swan.recipe.json");
        var steps = recipe["steps"]!.AsArray();
        var settings = Step(steps, "settings");
        settings["LocalizationSettings"]!["DefaultCulture"] = languages[0];
        settings["LocalizationSettings"]!["SupportedCultures"] = new JsonArray([.. languages.Select(language => (JsonNode)language)]);
        settings["SwanSettings"]!["LeaveAddresses"]!.AsObject().TryAdd(languages[0], (JsonNode)$"https://{languages[0]}.wikipedia.org/");

        steps.Remove(Step(steps, "recipes"));
        steps.Add(new JsonObject
        {
            ["name"] = "media",
            ["Files"] = new JsonArray(
                new JsonObject { ["TargetPath"] = WidePicture.Name, ["Base64"] = Convert.ToBase64String(WidePicture.Bytes()) }),
        });
        // Each step has a session of its own, which YesSql writes out again at each query: many items in one take minutes.
        foreach (var data in Seed("en").Concat(Seed("ru")).Concat(items).Chunk(ItemsInAStep))
        {
            steps.Add(new JsonObject { ["name"] = "content", ["Data"] = new JsonArray(data) });
        }

        recipe["name"] = name;
        recipe["displayName"] = name;
        recipe["issetuprecipe"] = true;
        return recipe.ToJsonString();
    }

    /// <summary>
    /// Writes a recipe and the media it names to a folder from which the mirror can read them, with the variants that the CMS makes itself.
    /// </summary>
    /// <returns>The path of the folder.</returns>
    public static string WriteTo(TempFolder folder, string recipe)
    {
        folder.Write("nasty.recipe.json", recipe);
        var media = Directory.CreateDirectory(Path.Combine(folder.Path, "media"));
        File.WriteAllBytes(Path.Combine(media.FullName, WidePicture.Name), WidePicture.Bytes());
        foreach (var width in ImageVariants.Widths)
        {
            File.WriteAllBytes(
                Path.Combine(media.FullName, ImageVariants.PathOf(WidePicture.Name, width)),
                TestPng.Plain(width, WidePicture.Height * width / WidePicture.Width));
        }

        return folder.Path;
    }

    private static IEnumerable<JsonNode> Seed(string language) =>
        Step(Read($"swan-content-{language}.recipe.json")["steps"]!.AsArray(), "content")["Data"]!.AsArray()
            .Select(item => item!.DeepClone());

    private static JsonObject Step(JsonArray steps, string name) =>
        steps.OfType<JsonObject>().Single(step => step["name"]!.GetValue<string>() == name);

    private static JsonObject Read(string file) =>
        JsonNode.Parse(File.ReadAllText(Path.Combine(RepositoryFiles.Recipes, file)), documentOptions: s_options)!.AsObject();
}
