using SwanOrchard.Tests.Shared;
using Xunit;

namespace SwanOrchard.Tests.Orchard;

/// <summary>The content recipes, brought in once more.</summary>
public sealed class ImportTests
{
    [Fact]
    public async Task Importing_the_content_again_changes_nothing()
    {
        await using var host = await OrchardHost.StartAsync();
        using var reader = host.Process.NewClient();
        using var admin = await AdminSession.SignInAsync(host.Address);
        var before = await VersionsAsync(admin);
        var pages = await BodiesAsync(reader);

        foreach (var name in new[] { "swan-content-en", "swan-content-ru" })
        {
            await RunRecipeAsync(admin, name);
        }

        Assert.Equal(before, await VersionsAsync(admin));
        Assert.Equal(pages, await BodiesAsync(reader));
    }

    private static Task RunRecipeAsync(AdminSession admin, string name) =>
        admin.PressAsync("/Admin/Recipes", link => link.Contains("Execute", StringComparison.Ordinal) && link.Contains(name, StringComparison.Ordinal));

    private static async Task<string> VersionsAsync(AdminSession admin)
    {
        var page = (await admin.OpenAsync("/Admin/Contents/ContentItems")).Page;
        return string.Join('\n', page.QuerySelectorAll("li.list-group-item").Select(item => item.TextContent));
    }

    private static async Task<IReadOnlyList<string>> BodiesAsync(HttpClient reader) =>
        [.. (await Crawl.RunAsync(reader)).Values.Select(page => page.Path + page.Body)];
}
