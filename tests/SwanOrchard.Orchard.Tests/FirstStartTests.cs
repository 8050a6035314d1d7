using System.Net;
using System.Text.RegularExpressions;
using SwanOrchard.Tests.Shared;
using Xunit;

namespace SwanOrchard.Tests.Orchard;

/// <summary>The first start of the CMS, on an empty data folder.</summary>
public sealed class FirstStartTests
{
    private static readonly string s_seed = "/en/news/kyrgyzstan-sex-workers-get-together-to-learn-and-unite";

    [Fact]
    public async Task The_site_sets_itself_up_says_a_password_once_and_writes_it_nowhere()
    {
        using var folder = new TempFolder();
        var data = Path.Combine(folder.Path, "data");
        string password;
        await using (var host = await StartAsync(data))
        {
            using var client = host.NewClient();
            var seed = await CrawledPage.GetAsync(client, s_seed);
            Assert.Equal(HttpStatusCode.OK, seed.Status);
            Assert.Equal(HttpStatusCode.OK, (await CrawledPage.GetAsync(client, "/health/live")).Status);

            // The line with the password follows the one with the address.
            var said = await PollAsync(() => Regex.Match(host.Output, "the password (\\S+) "));
            password = said.Groups[1].Value;
            using var admin = await AdminSession.SignInAsync(host.Address, OrchardHost.AdminName, password);
            Assert.Contains("Log off", await admin.GetAsync("/Admin"), StringComparison.OrdinalIgnoreCase);
            Assert.Equal(0, await host.StopAsync());
        }

        Assert.DoesNotContain(
            Directory.EnumerateFiles(data, "*", SearchOption.AllDirectories),
            file => File.ReadAllText(file, System.Text.Encoding.Latin1).Contains(password, StringComparison.Ordinal));

        await using var second = await StartAsync(data);
        Assert.DoesNotContain("password", second.Output, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task The_readmes_plain_command_sets_the_site_up_as_well()
    {
        var command = File.ReadLines(Path.Combine(RepositoryFiles.Root, "README.md"))
            .Single(line => line.StartsWith("dotnet run --project src/SwanOrchard.Web", StringComparison.Ordinal))
            .Replace(":5000", ":0", StringComparison.Ordinal);
        using var folder = new TempFolder();
        var words = command.Split(' ')[1..];
        await using var host = await HostProcess.StartAsync(
            words[0], words[1..], RepositoryFiles.Root, new Dictionary<string, string>
            {
                ["ORCHARD_APP_DATA"] = Path.Combine(folder.Path, "data"),
            });
        using var client = host.NewClient();
        Assert.Equal(HttpStatusCode.OK, (await CrawledPage.GetAsync(client, s_seed)).Status);
    }

    [Fact]
    public async Task Under_a_prefix_it_says_where_it_really_is()
    {
        using var folder = new TempFolder();
        var data = Path.Combine(folder.Path, "data");
        await using (var host = await StartAsync(data, "--SwanSetup:RequestUrlPrefix", "swan"))
        {
            var said = await PollAsync(() => Regex.Match(host.Output, "The site is at (\\S+) and its admin at (\\S+)"));
            using var client = host.NewClient();
            Assert.EndsWith("/swan/", said.Groups[1].Value, StringComparison.Ordinal);
            Assert.Equal(HttpStatusCode.Redirect, (await CrawledPage.GetAsync(client, new Uri(said.Groups[1].Value).AbsolutePath)).Status);
            Assert.Equal(HttpStatusCode.Redirect, (await CrawledPage.GetAsync(client, new Uri(said.Groups[2].Value).AbsolutePath)).Status);
            await host.StopAsync();
        }

        await using var second = await StartAsync(data);
        var again = await PollAsync(() => Regex.Match(second.Output, "its admin at (\\S+)"));
        Assert.EndsWith("/swan/admin", again.Groups[1].Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_what_to_set_up_it_says_so_and_nothing_of_a_password()
    {
        using var folder = new TempFolder();
        Directory.CreateDirectory(Path.Combine(folder.Path, "wwwroot"));
        folder.Write("appsettings.json", "{}");
        await using var host = await StartAsync(Path.Combine(folder.Path, "data"), "--contentRoot", folder.Path);

        var said = await PollAsync(() => Regex.Match(host.Output, "is not set up yet.*SwanSetup"));
        Assert.True(said.Success);
        Assert.DoesNotContain("Sign in", host.Output, StringComparison.Ordinal);
        using var client = host.NewClient();
        Assert.Equal(HttpStatusCode.OK, (await CrawledPage.GetAsync(client, "/")).Status);
    }

    [Fact]
    public async Task Logs_hold_no_address_and_no_browser_of_a_reader()
    {
        using var folder = new TempFolder();
        var data = Path.Combine(folder.Path, "data");
        var old = folder.Write("data/logs/swan-2020-01-31-elsewhere-7.log", "");
        File.SetLastWriteTimeUtc(old, new(2020, 1, 31, 0, 0, 0, DateTimeKind.Utc));
        await using (var host = await StartAsync(data))
        {
            using var client = host.NewClient();
            client.DefaultRequestHeaders.UserAgent.ParseAdd("Readers-Own-Browser/1.0");
            client.DefaultRequestHeaders.Add("X-Forwarded-For", "203.0.113.77");
            await CrawledPage.GetAsync(client, s_seed);
            await CrawledPage.GetAsync(client, "/en/nope");
            await CrawledPage.GetAsync(client, "/en/%00");
            (await AdminSession.SignInAsync(host.Address, "nobody", "wrong")).Dispose();
            await host.StopAsync();
            Assert.DoesNotContain("Readers-Own-Browser", host.Output, StringComparison.Ordinal);
        }

        var files = Directory.GetFiles(Path.Combine(data, "logs"));
        Assert.DoesNotContain(old, files);
        Assert.All(files, file => Assert.Matches($@"^swan-\d{{4}}-\d\d-\d\d-{Environment.MachineName}-\d+\.log$", Path.GetFileName(file)));
        var text = string.Concat(files.Select(File.ReadAllText));
        Assert.All(
            ["Readers-Own-Browser", "203.0.113.77", "127.0.0.1"], secret => Assert.DoesNotContain(secret, text, StringComparison.Ordinal));
    }

    private static Task<HostProcess> StartAsync(string data, params string[] more) => HostProcess.StartAsync(
        RepositoryFiles.Web!,
        ["--urls", "http://127.0.0.1:0", .. more],
        Path.Combine(RepositoryFiles.Root, "src", "SwanOrchard.Web"),
        new Dictionary<string, string> { ["ORCHARD_APP_DATA"] = data, ["SWAN_ADMIN_PASSWORD"] = "" });

    private static async Task<Match> PollAsync(Func<Match> find)
    {
        for (var tries = 0; tries < 100; tries++)
        {
            if (find() is { Success: true } match)
            {
                return match;
            }

            await Task.Delay(50);
        }

        throw new TimeoutException("It was never said.");
    }
}
