using System.Text.Json.Nodes;
using SwanOrchard.Tests.Shared;
using Xunit;

namespace SwanOrchard.Tests.Orchard;

/// <summary>An import of what the rules do not allow names the item and the property, and imports nothing of it.</summary>
[Collection(SeededSiteTests.Name)]
public sealed class ImportValidationTests(SeededSite site)
{
    [Theory]
    [InlineData("EventEnd", "\"2009-01-01\"", "ArticlePart.EventEnd: The event ends before it begins.")]
    [InlineData("EventStart", "\"2009-13-45\"", "ArticlePart.EventStart: ")]
    [InlineData("Contacts", """[{ "Id": "1", "Name": "A", "Email": "nope", "Published": true }]""", "ArticlePart.Contacts[0].Email: ")]
    [InlineData("Places", "{}", "ArticlePart.Places: ")]
    public async Task A_bad_item_is_refused(string property, string value, string expected)
    {
        using var editor = await AdminSession.SignInAsync(site.Host.Address);
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

        var text = answer.Page.Body!.TextContent;
        Assert.Contains(title, text, StringComparison.Ordinal);
        Assert.Contains(expected, text, StringComparison.Ordinal);
        Assert.DoesNotContain(title, await editor.GetAsync("/Admin/Contents/ContentItems"), StringComparison.Ordinal);
        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await site.Client.GetAsync("/en/news/badarticle")).StatusCode);
    }
}
