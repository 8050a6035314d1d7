using System.Net;
using System.Text.Json.Nodes;
using Xunit;

namespace SwanOrchard.Tests.Orchard.Translations;

/// <summary>The desk as JSON and in GraphQL, for those who may use it.</summary>
[Collection(ApiSiteTests.Name)]
public sealed class TranslationApiTests(ApiSite site)
{
    private const string Query = """{ translations(language: "ru", type: "Organization") { set title languages { language state } } }""";

    [Theory]
    [InlineData(ApiSite.Editor)]
    [InlineData(ApiSite.Translator)]
    public async Task Editors_and_translators_are_told(string role)
    {
        var (status, json) = await GetAsync(role, "?language=ru&type=Organization");
        Assert.Equal(HttpStatusCode.OK, status);
        var item = json!["items"]!.AsArray().First(item => item!["title"]!.GetValue<string>() == "Tais Plus")!;
        Assert.Equal("ru", item["languages"]![0]!["language"]!.GetValue<string>());
        Assert.Equal("Unknown", item["languages"]![0]!["state"]!.GetValue<string>());
        Assert.Null(json["nextPage"]);

        var (_, answer) = await site.QueryAsync(role, Query);
        Assert.Contains(
            answer["data"]!["translations"]!.AsArray(), set => set!["set"]!.GetValue<string>() == item["set"]!.GetValue<string>());
    }

    [Theory]
    [InlineData(ApiSite.Reporter, HttpStatusCode.Forbidden)]
    [InlineData(ApiSite.Anonymous, HttpStatusCode.Unauthorized)]
    public async Task Others_are_told_nothing(string role, HttpStatusCode expected)
    {
        Assert.Equal(expected, (await GetAsync(role, "")).Status);
        var (_, answer) = await site.QueryAsync(role, Query);
        Assert.Empty(answer["data"]?["translations"]?.AsArray() ?? []);
    }

    [Fact]
    public async Task A_state_that_there_is_not_is_named()
    {
        var (status, json) = await GetAsync(ApiSite.Editor, "?state=stale");
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains("“stale”", json!["detail"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    private async Task<(HttpStatusCode Status, JsonNode? Json)> GetAsync(string role, string query)
    {
        using var response = await site[role].GetAsync("/api/translations" + query);
        var body = await response.Content.ReadAsStringAsync();
        return (response.StatusCode, body.StartsWith('{') ? JsonNode.Parse(body) : null);
    }
}
