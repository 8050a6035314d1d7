using System.Net;
using System.Text.Json.Nodes;
using SwanOrchard.Tests.Shared;
using Xunit;

namespace SwanOrchard.Tests.Orchard;

/// <summary>Pages of content types that are not the newsroom's, within its theme.</summary>
public sealed class OtherTypesTests
{
    private const string Title = "Know “your” rights & more";

    // SQLite tells small letters from capitals outside ASCII only, other databases everywhere.
    private const string Path = "/памятка";

    [Fact]
    public async Task They_have_their_own_title_and_are_found_after_someone_mistook_the_case()
    {
        await using var host = await OrchardHost.StartAsync(
            "SwanLeaflets", new Dictionary<string, string> { ["leaflets.recipe.json"] = Recipe() }, shared: false);
        using var reader = host.Process.NewClient();

        Assert.Equal(HttpStatusCode.NotFound, (await CrawledPage.GetAsync(reader, Path.ToUpperInvariant())).Status);
        var page = await CrawledPage.GetAsync(reader, Path);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.StartsWith(Title, page.Document.Title, StringComparison.Ordinal);
        Assert.NotNull(page.Document.QuerySelector("a.leave"));
        Assert.Equal((HttpStatusCode.MovedPermanently, "/en/about"), await LeadsAsync(reader, "/EN/About"));
        Assert.Equal(HttpStatusCode.OK, (await CrawledPage.GetAsync(reader, "/en/about")).Status);
    }

    private static async Task<(HttpStatusCode Status, string? Location)> LeadsAsync(HttpClient reader, string path)
    {
        var page = await CrawledPage.GetAsync(reader, path);
        return (page.Status, page.Location);
    }

    private static string Recipe()
    {
        var id = "swanleaflet".PadRight(26, '0');
        var recipe = JsonNode.Parse(SetupRecipe.Write(
            "SwanLeaflets",
            [
                new JsonObject
                {
                    ["ContentItemId"] = id, ["ContentItemVersionId"] = "swanleafletversion".PadRight(26, '0'), ["ContentType"] = "Leaflet",
                    ["DisplayText"] = Title, ["Latest"] = true, ["Published"] = true, ["ModifiedUtc"] = "2010-01-01T00:00:00Z",
                    ["PublishedUtc"] = "2010-01-01T00:00:00Z", ["CreatedUtc"] = "2010-01-01T00:00:00Z", ["Owner"] = "", ["Author"] = "",
                    ["TitlePart"] = new JsonObject { ["Title"] = Title },
                    ["AutoroutePart"] = new JsonObject { ["Path"] = Path[1..] },
                },
            ],
            "en",
            "ru"))!;
        recipe["steps"]!.AsArray().Insert(1, JsonNode.Parse(
            """
            { "name": "ContentDefinition", "ContentParts": [], "ContentTypes": [
              { "Name": "Leaflet", "DisplayName": "Leaflet", "Settings": {}, "ContentTypePartDefinitionRecords": [
                { "PartName": "TitlePart", "Name": "TitlePart", "Settings": {} },
                { "PartName": "AutoroutePart", "Name": "AutoroutePart", "Settings": {} }] }] }
            """));
        return recipe.ToJsonString();
    }
}
