using System.Text.Json.Nodes;
using SwanOrchard.Tests.Shared;
using Xunit;

namespace SwanOrchard.Tests.Orchard;

/// <summary>A running site of Orchard's Blog recipe.</summary>
public sealed class Blog : IAsyncDisposable
{
    private readonly HostProcess _host;
    private readonly string _folder;

    internal Blog(HostProcess host, AdminSession admin, string folder)
    {
        _host = host;
        _folder = folder;
        Admin = admin;
        Reader = host.NewClient();
    }

    public AdminSession Admin { get; }

    public HttpClient Reader { get; }

    public Uri Address => _host.Address;

    /// <summary>Switches features on.</summary>
    public Task EnableAsync(params string[] features) => ImportAsync(new JsonObject
    {
        ["name"] = "feature",
        ["enable"] = new JsonArray([.. features.Select(feature => (JsonNode)feature)]),
    });

    /// <summary>Runs steps of a recipe.</summary>
    public async Task ImportAsync(params JsonObject[] steps)
    {
        var form = await Admin.OpenAsync("/Admin/DeploymentPlan/Import/Json");
        var answer = await form.SubmitAsync(new() { ["Json"] = [new JsonObject { ["steps"] = new JsonArray([.. steps]) }.ToJsonString()] });
        Assert.Empty(answer.Errors);
    }

    /// <summary>The id by which a cookie names the tenant.</summary>
    public async Task<string> VersionIdAsync() =>
        JsonNode.Parse(
            await File.ReadAllTextAsync(Path.Combine(_folder, "App_Data", "tenants.json")))!["Default"]!["VersionId"]!.GetValue<string>();

    public async ValueTask DisposeAsync()
    {
        Admin.Dispose();
        Reader.Dispose();
        await _host.DisposeAsync();
    }
}
