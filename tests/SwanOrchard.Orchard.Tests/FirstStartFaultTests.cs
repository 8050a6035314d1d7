using System.Net;
using SwanOrchard.Tests.Shared;
using Xunit;

namespace SwanOrchard.Tests.Orchard;

/// <summary>A first start that cannot go on says why and changes nothing; of several at once, one sets the site up.</summary>
public sealed class FirstStartFaultTests
{
    [Theory]
    [InlineData("MySql", "", "SwanSetup:DatabaseProvider is “MySql”")]
    [InlineData("Postgres", "", "SwanSetup:DatabaseConnectionString is empty")]
    [InlineData("Postgres", "Host=127.0.0.1;Pasword=Not-To-Be-Said", "SwanSetup:DatabaseConnectionString cannot be read")]
    [InlineData("Postgres", "Host=127.0.0.1;Port=1;Database=swan;Password=Not-To-Be-Said", "“swan” on 127.0.0.1:1 cannot be opened")]
    public async Task Wrong_settings_are_named(string provider, string connectionString, string message)
    {
        using var folder = new TempFolder();
        var said = await FailAsync(
            folder.Path, "--SwanSetup:DatabaseProvider", provider, "--SwanSetup:DatabaseConnectionString", connectionString);
        Assert.Contains(message, said, StringComparison.Ordinal);
        Assert.DoesNotContain("Not-To-Be-Said", said, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.Path));
    }

    [Theory]
    [InlineData("Sites/Default/OrchardCore.db", "SQLite", "holds a database, but no tenants.json")]
    [InlineData("tenants.json", "{", "tenants.json cannot be read")]
    [InlineData("tenants.json", "[]", "tenants.json cannot be read")]
    [InlineData("tenants.json", """{"Default":{"State":1}}""", "tenants.json cannot be read")]
    public async Task A_data_folder_that_is_not_empty_stays_as_it_is(string file, string content, string message)
    {
        using var folder = new TempFolder();
        var path = folder.Write(file, content);
        var said = await FailAsync(folder.Path);
        Assert.Contains(message, said, StringComparison.Ordinal);
        Assert.Equal([path], Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories));
        Assert.Equal(content, await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Of_two_starts_at_once_one_sets_the_site_up_and_the_other_waits_for_it()
    {
        using var folder = new TempFolder();
        var starting = new[] { StartAsync(folder.Path), StartAsync(folder.Path) };
        var hosts = await Task.WhenAll(starting);
        try
        {
            await AssertServedAsync(hosts);
            Assert.Single(hosts, host => host.Output.Contains("Another process is setting the site up", StringComparison.Ordinal));
            Assert.Single(hosts, host => host.Output.Contains("Setting the site up", StringComparison.Ordinal));
        }
        finally
        {
            await Task.WhenAll(hosts.Select(host => host.DisposeAsync().AsTask()));
        }
    }

    [Fact]
    public async Task On_Postgres_a_second_data_folder_is_no_second_site()
    {
        Assert.SkipWhen(PostgresServer.Missing is not null, PostgresServer.Missing ?? "");
        await using var server = await PostgresServer.StartAsync();
        var environment = await server.NewDatabaseAsync(poolSize: null);
        using var folder = new TempFolder();
        using var other = new TempFolder();
        var first = StartAsync(folder.Path, environment);
        var second = StartAsync(folder.Path, environment);
        var hosts = await Task.WhenAll(first, second);
        try
        {
            await AssertServedAsync(hosts);
            Assert.All(hosts, host => Assert.Contains(
                "Postgres accepts 97 connections, this machine opens up to 40 (Maximum Pool Size): enough for 2 machines.",
                host.Output,
                StringComparison.Ordinal));
            var rows = await server.QueryAsync("""select count(*) from "Document" """);

            var said = (await Assert.ThrowsAsync<InvalidOperationException>(() => StartAsync(other.Path, environment))).Message;

            Assert.Contains("holds a site already", said, StringComparison.Ordinal);
            Assert.Equal(rows, await server.QueryAsync("""select count(*) from "Document" """));
            Assert.Empty(Directory.EnumerateFileSystemEntries(other.Path));
        }
        finally
        {
            await Task.WhenAll(hosts.Select(host => host.DisposeAsync().AsTask()));
        }
    }

    private static async Task AssertServedAsync(HostProcess[] hosts)
    {
        foreach (var host in hosts)
        {
            using var client = host.NewClient();
            Assert.Equal(HttpStatusCode.OK, (await CrawledPage.GetAsync(client, "/en/news")).Status);
        }
    }

    private static async Task<string> FailAsync(string data, params string[] more) =>
        (await Assert.ThrowsAsync<InvalidOperationException>(() => StartAsync(data, [], more))).Message;

    private static Task<HostProcess> StartAsync(string data, Dictionary<string, string>? environment = null, params string[] more) =>
        HostProcess.StartAsync(
            RepositoryFiles.Web!,
            ["--urls", "http://127.0.0.1:0", .. more],
            Path.Combine(RepositoryFiles.Root, "src", "SwanOrchard.Web"),
            new Dictionary<string, string>(environment ?? []) { ["ORCHARD_APP_DATA"] = data, ["SWAN_ADMIN_PASSWORD"] = "" });
}
