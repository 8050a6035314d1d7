using SwanOrchard.Tests.Shared;
using Xunit;

namespace SwanOrchard.Tests.Orchard;

/// <summary>The content recipes, brought in once more.</summary>
[Collection(SeededSiteTests.Name)]
public sealed class ImportTests(SeededSite site)
{
    [Fact]
    public async Task Importing_the_content_again_changes_nothing()
    {
        var reader = site.Client;
        using var admin = await AdminSession.SignInAsync(site.Host.Address);
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
        admin.PressAsync(
            "/Admin/Recipes", link => link.Contains("Execute", StringComparison.Ordinal) && link.Contains(name, StringComparison.Ordinal));

    // How many rows there are, and what those of the recipes' items say; what other tests wrote grows older meanwhile.
    private static async Task<string> VersionsAsync(AdminSession admin)
    {
        var rows = (await admin.OpenAsync("/Admin/Contents/ContentItems?q=&pagesize=100")).Page.QuerySelectorAll("li.list-group-item");
        var ours = rows.Where(row => row.QuerySelector("a[href*='/ContentItems/swan']") is not null)
            .Select(row => row.TextContent)
            .ToArray();
        Assert.NotEmpty(ours);
        return string.Join('\n', ours.Prepend($"{rows.Length}"));
    }

    private static async Task<IReadOnlyList<string>> BodiesAsync(HttpClient reader) =>
        [.. (await Crawl.RunAsync(reader)).Values.Select(page => page.Path + page.Body)];
}
