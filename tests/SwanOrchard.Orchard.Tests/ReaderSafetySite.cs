using System.Text.Json.Nodes;
using SwanOrchard.Tests.Shared;
using Xunit;

namespace SwanOrchard.Tests.Orchard;

/// <summary>A site with an onion address and a photo that came by the recipe, behind a proxy that speaks HTTPS.</summary>
public sealed class ReaderSafetySite : IAsyncLifetime
{
    public const string Onion = "2gzyxa5ihm7nsggfxnu52rck2vv4rvmdlkiu3zzui5du4xyclen53wid.onion";
    public const string Photo = "recipe/photo.jpg";

    private const string Name = "SafetyTest";

    public OrchardHost Host { get; private set; } = null!;

    public HttpClient Reader { get; private set; } = null!;

    public static byte[] PhotoBytes { get; } = TestJpeg.Photo(1200, 800, orientation: 6);

    public async ValueTask InitializeAsync()
    {
        var recipe = JsonNode.Parse(SetupRecipe.Write(Name, [], "en", "ru"))!;
        var steps = recipe["steps"]!.AsArray();
        Step(steps, "settings")["SwanSettings"]!["OnionAddress"] = Onion;
        Step(steps, "media")["Files"]!.AsArray().Add(MediaFile(Photo, PhotoBytes));
        Host = await OrchardHost.StartAsync(
            Name,
            new Dictionary<string, string> { ["safety.recipe.json"] = recipe.ToJsonString() },
            new Dictionary<string, string> { ["ASPNETCORE_FORWARDEDHEADERS_ENABLED"] = "true" },
            shared: false);
        Reader = Host.Process.NewClient();
    }

    public async ValueTask DisposeAsync()
    {
        Reader.Dispose();
        await Host.DisposeAsync();
    }

    /// <summary>A file as a recipe's step brings it.</summary>
    public static JsonObject MediaFile(string path, byte[] bytes) =>
        new() { ["TargetPath"] = path, ["Base64"] = Convert.ToBase64String(bytes) };

    private static JsonNode Step(JsonArray steps, string name) => steps.Single(step => step!["name"]!.GetValue<string>() == name)!;
}
