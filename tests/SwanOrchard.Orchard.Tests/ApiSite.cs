using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using SwanOrchard.Tests.Shared;
using Xunit;

namespace SwanOrchard.Tests.Orchard;

/// <summary>
/// A site whose owner has opened the content API and GraphQL: to everybody for reading, to a program of each role by OpenID.
/// </summary>
public sealed class ApiSite : IAsyncLifetime
{
    public const string Anonymous = "Anonymous";
    public const string Editor = "Editor";
    public const string Translator = "Translator";
    public const string Reporter = "Reporter";

    private const string Recipe = "SwanApi";
    private const string Secret = "Test-Secret-3";

    private readonly Dictionary<string, HttpClient> _clients = [];

    public OrchardHost Host { get; private set; } = null!;

    public AdminSession Admin { get; private set; } = null!;

    /// <summary>A program with a role.</summary>
    public HttpClient this[string role] => _clients[role];

    public async ValueTask InitializeAsync()
    {
        Host = await OrchardHost.StartAsync(Recipe, new Dictionary<string, string> { ["api.recipe.json"] = SetUp() }, shared: false);
        Admin = await AdminSession.SignInAsync(Host.Address);
        _clients[Anonymous] = Host.Process.NewClient();
        foreach (var role in new[] { Editor, Translator, Reporter })
        {
            _clients[role] = Host.Process.NewClient();
            _clients[role].DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", await TokenAsync(role));
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var client in _clients.Values)
        {
            client.Dispose();
        }

        Admin.Dispose();
        await Host.DisposeAsync();
    }

    /// <summary>Sends an item to the content API.</summary>
    public async Task<(HttpStatusCode Status, JsonNode? Json)> SendAsync(
        string role, JsonObject item, bool draft = false, string culture = "en")
    {
        using var response = await this[role].PostAsJsonAsync($"/api/content?draft={draft}&culture={culture}&ui-culture={culture}", item);
        var body = await response.Content.ReadAsStringAsync();
        return (response.StatusCode, body.StartsWith('{') ? JsonNode.Parse(body) : null);
    }

    /// <summary>Sends an item that has to be taken.</summary>
    /// <returns>Its id.</returns>
    public async Task<string> StoreAsync(JsonObject item, bool draft = false)
    {
        var (status, json) = await SendAsync(Editor, item, draft);
        Assert.True(status == HttpStatusCode.OK, $"{status}: {json}");
        return json!["ContentItemId"]!.GetValue<string>();
    }

    /// <summary>Asks the content API for an item.</summary>
    public async Task<(HttpStatusCode Status, string Body)> GetAsync(string role, string id)
    {
        using var response = await this[role].GetAsync($"/api/content/{id}");
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    /// <summary>Asks GraphQL.</summary>
    public async Task<(HttpStatusCode Status, JsonNode Json)> QueryAsync(string role, string query, JsonObject? variables = null)
    {
        using var response = await this[role]
            .PostAsJsonAsync("/api/graphql", new JsonObject { ["query"] = query, ["variables"] = variables });
        return (response.StatusCode, JsonNode.Parse(await response.Content.ReadAsStringAsync())!);
    }

    /// <summary>The titles a list of GraphQL gives.</summary>
    /// <param name="role">Who asks.</param>
    /// <param name="list">The list with its arguments, such as <c>article(first: 2)</c>.</param>
    public async Task<string[]> TitlesAsync(string role, string list)
    {
        var (status, json) = await QueryAsync(role, $"{{ found: {list} {{ displayText }} }}");
        Assert.True(status == HttpStatusCode.OK, $"{list}: {status} {json}");
        return [.. json["data"]!["found"]!.AsArray().Select(item => item!["displayText"]!.GetValue<string>())];
    }

    private static string SetUp()
    {
        var recipe = JsonNode.Parse(SetupRecipe.Write(Recipe, [], "en", "ru"))!;
        var steps = recipe["steps"]!.AsArray();
        foreach (var feature in
            new[]
            {
                "OrchardCore.OpenId.Management",
                "OrchardCore.OpenId.Server",
                "OrchardCore.OpenId.Validation",
                "OrchardCore.Deployment"
            })
        {
            steps[0]!["enable"]!.AsArray().Add(feature);
        }

        foreach (var step in
            JsonNode.Parse(File.ReadAllText(Path.Combine(RepositoryFiles.Recipes, "swan-roles.recipe.json")))!["steps"]!.AsArray())
        {
            steps.Add(step!.DeepClone());
        }

        steps.Add(new JsonObject
        {
            ["name"] = "roles",
            ["Roles"] = new JsonArray([.. new[] { Anonymous, Editor, Translator, Reporter }.Select(role => new JsonObject
            {
                ["Name"] = role,
                ["PermissionBehavior"] = "Add",
                ["Permissions"] = new JsonArray("AccessContentApi", "ExecuteGraphQL", "ViewContent"),
            })]),
        });
        steps.Add(
            new JsonObject { ["name"] = "OpenIdServerSettings", ["EnableTokenEndpoint"] = true, ["AllowClientCredentialsFlow"] = true });
        steps.Add(new JsonObject { ["name"] = "OpenIdValidationSettings", ["Tenant"] = "Default" });
        foreach (var role in new[] { Editor, Translator, Reporter })
        {
            steps.Add(new JsonObject
            {
                ["name"] = "OpenIdApplication",
                ["ClientId"] = role,
                ["DisplayName"] = $"Program of a {role}",
                ["Type"] = "confidential",
                ["ClientSecret"] = Secret,
                ["ConsentType"] = "implicit",
                ["AllowClientCredentialsFlow"] = true,
                ["RoleEntries"] = new JsonArray(new JsonObject { ["Name"] = role }),
            });
        }

        return recipe.ToJsonString();
    }

    private async Task<string> TokenAsync(string role)
    {
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "client_credentials",
            ["client_id"] = role,
            ["client_secret"] = Secret,
        });
        using var response = await _clients[Anonymous].PostAsync("/connect/token", form);
        response.EnsureSuccessStatusCode();
        return JsonNode.Parse(await response.Content.ReadAsStringAsync())!["access_token"]!.GetValue<string>();
    }
}

[CollectionDefinition(Name)]
public sealed class ApiSiteTests : ICollectionFixture<ApiSite>
{
    public const string Name = "Site with open APIs";
}
