using SwanOrchard.Tests.Shared;
using Xunit;

namespace SwanOrchard.Tests.Orchard;

/// <summary>The scripts of <c>deploy/</c>, on a site with SQLite and on one with Postgres.</summary>
public sealed class DeployScriptsTests
{
    private static readonly (string, string) s_publish = ("submit.Publish", "submit.PublishAndContinue");
    private static readonly string[] s_paths = ["/en", "/ru", "/en/news", "/ru/organizations", "/sitemap.xml", "/en/feed.json"];

    private static readonly string? s_missing = PostgresServer.Missing
        ?? new[] { "python3", "sqlite3", "psql", "pg_dump", "tar" }
            .Where(tool => !(Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
                .Any(folder => File.Exists(Path.Combine(folder, tool))))
            .Select(tool => $"{tool} is not installed")
            .FirstOrDefault();

    [Fact]
    public async Task A_site_moves_from_SQLite_to_Postgres_with_every_page_as_it_was_and_goes_on()
    {
        Assert.SkipWhen(s_missing is not null, s_missing ?? "");
        const string title = "Backslash \\N, a tab\t and «ё» 😀";
        await using var old = await OrchardHost.StartAsync(
            environment: new Dictionary<string, string> { ["SwanSetup__DatabaseProvider"] = "Sqlite" });
        await PublishAsync(old.Address, title);
        var pages = await PagesAsync(old.Address);
        await old.Process.StopAsync();

        await using var server = await PostgresServer.StartAsync();
        await using var site = await OrchardHost.StartAsync(environment: await server.NewDatabaseAsync(), shared: false);
        await site.RestartAsync(async () => Assert.Contains(
            " rows of ", await RunAsync("sqlite-to-postgres.py", old.DataFolder, site.DataFolder), StringComparison.Ordinal));

        Assert.Equal(pages, await PagesAsync(site.Address));
        await PublishAsync(site.Address, "Written after the move");
        using var reader = site.Process.NewClient();
        Assert.Contains("Written after the move", await reader.GetStringAsync("/en/news"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Sqlite")]
    [InlineData("Postgres")]
    public async Task A_backup_of_a_running_site_brings_all_of_it_back(string provider)
    {
        Assert.SkipWhen(s_missing is not null, s_missing ?? "");
        await using var server = provider == "Postgres" ? await PostgresServer.StartAsync() : null;
        await using var site = await OrchardHost.StartAsync(
            environment: server is null
                ? new Dictionary<string, string> { ["SwanSetup__DatabaseProvider"] = provider }
                : await server.NewDatabaseAsync(),
            shared: server is null);
        using var backups = new TempFolder();
        await PublishAsync(site.Address, "Worth keeping");
        var pages = await PagesAsync(site.Address);
        var file = (await RunAsync("backup.sh", backups.Path, site.DataFolder)).Trim();
        await PublishAsync(site.Address, "Written after the backup");
        Assert.NotEqual(pages, await PagesAsync(site.Address));

        // Nothing is overwritten.
        Assert.Contains("is not empty", await RunAsync(1, "restore.sh", file, site.DataFolder), StringComparison.Ordinal);
        await site.RestartAsync(async () =>
        {
            Directory.Move(site.DataFolder, site.DataFolder + ".lost");
            if (server is not null)
            {
                Assert.Contains("not empty", await RunAsync(1, "restore.sh", file, site.DataFolder), StringComparison.Ordinal);
                await server.RenewAsync();
            }

            await RunAsync("restore.sh", file, site.DataFolder);
        });

        Assert.Equal(pages, await PagesAsync(site.Address));
    }

    private static async Task PublishAsync(Uri address, string title)
    {
        using var editor = await AdminSession.SignInAsync(address);
        var form = await editor.OpenAsync("/Admin/Contents/ContentTypes/Article/Create");
        Assert.Empty((await form.SubmitAsync(new() { ["TitlePart.Title"] = [title] }, s_publish)).Errors);
    }

    // Each host has a port of its own.
    private static async Task<string[]> PagesAsync(Uri address)
    {
        using var reader = new HttpClient { BaseAddress = address };
        var pages = new List<string>();
        foreach (var path in s_paths)
        {
            pages.Add((await reader.GetStringAsync(path)).Replace(address.Authority, "site", StringComparison.Ordinal));
        }

        return [.. pages];
    }

    private static Task<string> RunAsync(string script, params string[] arguments) => RunAsync(0, script, arguments);

    private static async Task<string> RunAsync(int expected, string script, params string[] arguments)
    {
        var (code, output) = await CommandLine.RunAsync(
            RepositoryFiles.Root, null, Path.Combine(RepositoryFiles.Root, "deploy", "scripts", script), arguments);
        Assert.True(code == expected, $"{script} ended with {code}: {output}");
        return output;
    }
}
