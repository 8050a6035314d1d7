using System.Text.Json.Nodes;
using SwanOrchard.Tests.Shared;
using Xunit;

namespace SwanOrchard.Tests.Orchard;

/// <summary>An import of what the rules do not allow names the item and the property, and imports nothing of it.</summary>
[Collection(ApiSiteTests.Name)]
public sealed class ImportValidationTests(ApiSite site)
{
    [Fact]
    public async Task A_bad_item_is_refused()
    {
        using var editor = await AdminSession.SignInAsync(site.Host.Address);
        using var reader = site.Host.Process.NewClient();
        foreach (var (property, value, expected) in new[]
        {
            ("EventEnd", "\"2009-01-01\"", "ArticlePart.EventEnd: The event ends before it begins."),
            ("EventStart", "\"2009-13-45\"", "ArticlePart.EventStart: "),
            ("Contacts", """[{ "Id": "1", "Name": "A", "Email": "nope", "Published": true }]""", "ArticlePart.Contacts[0].Email: "),
            ("Places", "{}", "ArticlePart.Places: "),
        })
        {
            var title = $"A bad article about {property}";
            var item = Article("badarticle", title);
            item["ArticlePart"]![property] = JsonNode.Parse(value);

            var said = await ImportAsync(editor, item);

            Assert.Contains($"“{title}”, {expected}", said, StringComparison.Ordinal);
            Assert.Contains($"“{title}”, {expected}", site.Host.Process.Output + await LogsAsync(), StringComparison.Ordinal);
            Assert.DoesNotContain(title, await editor.GetAsync("/Admin/Contents/ContentItems"), StringComparison.Ordinal);
            Assert.Equal(System.Net.HttpStatusCode.NotFound, (await CrawledPage.GetAsync(reader, "/en/news/badarticle")).Status);
        }
    }

    [Fact]
    public async Task An_address_that_another_item_has_is_named_with_both_items_and_nothing_before_it_is_stored()
    {
        using var editor = await AdminSession.SignInAsync(site.Host.Address);
        using var reader = site.Host.Process.NewClient();
        Assert.Contains(
            "imported successfully", await ImportAsync(editor, Article("first", "The first at its address")), StringComparison.Ordinal);
        var second = Article("second", "The second at an address");
        second["AutoroutePart"]!["Path"] = "en/news/first";

        var said = await ImportAsync(editor, Article("neighbour", "A good neighbour"), second);

        Assert.Contains(
            "“The second at an address”, AutoroutePart.Path: “en/news/first” is or was the path of another item: “The first at its "
                + "address”.", said, StringComparison.Ordinal);
        Assert.Equal(System.Net.HttpStatusCode.OK, (await CrawledPage.GetAsync(reader, "/en/news/first")).Status);
        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await CrawledPage.GetAsync(reader, "/en/news/neighbour")).Status);
        Assert.DoesNotContain("A good neighbour", await editor.GetAsync("/Admin/Contents/ContentItems"), StringComparison.Ordinal);
    }

    private static JsonObject Article(string slug, string title) =>
        new ContentSet("Article", slug) { EventStart = "2009-05-15", Versions = [new ContentVersion("en", title)] }.Items().Single();

    // What the page says.
    private static async Task<string> ImportAsync(AdminSession editor, params JsonObject[] items)
    {
        var recipe = new JsonObject
        {
            ["steps"] = new JsonArray(new JsonObject { ["name"] = "content", ["Data"] = new JsonArray([.. items]) }),
        };
        var answer = await (await editor.OpenAsync("/Admin/DeploymentPlan/Import/Json"))
            .SubmitAsync(new() { ["Json"] = [recipe.ToJsonString()] });
        return string.Join(
            '\n',
            answer.Page.QuerySelectorAll(".message-success, .validation-summary-errors, .field-validation-error")
                .Select(element => element.TextContent));
    }

    private async Task<string> LogsAsync()
    {
        var folder = Path.Combine(site.Host.DataFolder, "logs");
        var logs = Directory.Exists(folder)
            ? await Task.WhenAll(Directory.GetFiles(folder).Select(file => File.ReadAllTextAsync(file)))
            : [];
        return string.Concat(logs);
    }
}
