using System.Text.Json.Nodes;
using SwanOrchard.Tests.Shared;
using Xunit;

namespace SwanOrchard.Tests.Orchard;

/// <summary>An import of what the rules do not allow names the item and the property, and imports nothing of it.</summary>
public sealed class ImportValidationTests : IAsyncLifetime
{
    private const string Recipe = "ImportTest";

    private OrchardHost _host = null!;

    public async ValueTask InitializeAsync()
    {
        var recipe = JsonNode.Parse(SetupRecipe.Write(Recipe, [], "en", "ru"))!;
        recipe["steps"]![0]!["enable"]!.AsArray().Add("OrchardCore.Deployment");
        _host = await OrchardHost.StartAsync(Recipe, new Dictionary<string, string> { ["import.recipe.json"] = recipe.ToJsonString() });
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task A_bad_item_is_refused()
    {
        using var editor = await AdminSession.SignInAsync(_host.Address);
        using var reader = _host.Process.NewClient();
        foreach (var (property, value, expected) in new[]
        {
            ("EventEnd", "\"2009-01-01\"", "ArticlePart.EventEnd: The event ends before it begins."),
            ("EventStart", "\"2009-13-45\"", "ArticlePart.EventStart: "),
            ("Contacts", """[{ "Id": "1", "Name": "A", "Email": "nope", "Published": true }]""", "ArticlePart.Contacts[0].Email: "),
            ("Places", "{}", "ArticlePart.Places: "),
        })
        {
            var title = $"A bad article about {property}";
            var item = new ContentSet("Article", "badarticle")
            {
                EventStart = "2009-05-15",
                Versions = [new ContentVersion("en", title)],
            }.Items().Single();
            item["ArticlePart"]![property] = JsonNode.Parse(value);
            var recipe = new JsonObject { ["steps"] = new JsonArray(new JsonObject { ["name"] = "content", ["Data"] = new JsonArray(item) }) };

            var form = await editor.OpenAsync("/Admin/DeploymentPlan/Import/Json");
            var answer = await form.SubmitAsync(new() { ["Json"] = [recipe.ToJsonString()] });

            var text = answer.Page.Body!.TextContent + _host.Process.Output + await LogsAsync();
            Assert.Contains($"“{title}”, {expected}", text, StringComparison.Ordinal);
            Assert.DoesNotContain(title, await editor.GetAsync("/Admin/Contents/ContentItems"), StringComparison.Ordinal);
            Assert.Equal(System.Net.HttpStatusCode.NotFound, (await CrawledPage.GetAsync(reader, "/en/news/badarticle")).Status);
        }
    }

    private async Task<string> LogsAsync()
    {
        var folder = Path.Combine(_host.DataFolder, "logs");
        var logs = Directory.Exists(folder) ? await Task.WhenAll(Directory.GetFiles(folder).Select(file => File.ReadAllTextAsync(file))) : [];
        return string.Concat(logs);
    }
}
