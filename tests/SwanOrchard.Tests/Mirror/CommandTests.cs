using System.Diagnostics;
using SwanOrchard.Tests.Shared;
using SwanOrchard.Tests.TestSupport;
using Xunit;

namespace SwanOrchard.Tests.Mirror;

public sealed class CommandTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(2, "--colour", "serve", "--colour")]
    [InlineData(2, "“here” is no http or https address", "serve", "--urls", "here")]
    [InlineData(2, "is no address to listen at", "serve", "--urls", "http://127.0.0.1:0/below")]
    [InlineData(2, "is no address to listen at", "serve", "--urls", "https://127.0.0.1:0")]
    [InlineData(2, "--content: nothing is named", "serve", "--content", "")]
    [InlineData(2, "--theme: nothing is named", "serve", "--theme", "")]
    [InlineData(2, "--base-url: ", "serve", "--base-url", "https://mirror.example/?x")]
    [InlineData(2, "DIR: nothing is named", "publish", "")]
    [InlineData(2, "DIR: nothing is named", "verify", "")]
    [InlineData(1, "http://192.0.2.1:5080: nothing can be served there", "serve", "--urls", "http://192.0.2.1:5080")]
    [InlineData(1, "http://localhost:0: nothing can be served there", "serve", "--urls", "http://localhost:0")]
    [InlineData(1, "there is no such file or folder", "serve", "--content", "/no/such/folder")]
    [InlineData(1, "this is no theme", "serve", "--urls", "http://127.0.0.1:0", "--theme", "/no/such/folder")]
    public async Task What_cannot_be_done_is_said_in_one_line(int code, string said, params string[] arguments)
    {
        var (exitCode, error) = await RunAsync(arguments);

        Assert.Equal(code, exitCode);
        Assert.Contains(said, Assert.Single(error.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("serve")]
    [InlineData("publish")]
    public async Task Each_command_says_what_content_can_be(string command)
    {
        using var process = Start(command, "--help");
        Assert.Contains(
            "a mirror package or its address", await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_says_where_it_listens_and_ends_when_told_to()
    {
        using var process = Start("serve", "--urls", "http://127.0.0.1:0");
        var line = await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
        using var client = new HttpClient();

        Assert.NotNull(line);
        Assert.Matches(@"http://127\.0\.0\.1:\d+$", line);
        Assert.Contains(
            "<html lang=\"en\"",
            await client.GetStringAsync(
                line[line.IndexOf("http", StringComparison.Ordinal)..] + "/en", TestContext.Current.CancellationToken),
            StringComparison.Ordinal);

        if (!OperatingSystem.IsWindows())
        {
            using var kill = Process.Start("kill", ["-TERM", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            Assert.Equal(0, process.ExitCode);
        }
        else
        {
            process.Kill();
        }
    }

    [Fact]
    public async Task What_a_killed_process_unpacked_goes_with_the_next_one()
    {
        var package = await PackageMaker.MakeAsync(_folder, RepositoryFiles.Recipes);
        var unpacked = Path.Combine(_folder.Path, "swan-mirror", "unpacked");
        var cache = new Dictionary<string, string> { ["XDG_CACHE_HOME"] = _folder.Path };
        string[] arguments = ["serve", "--urls", "http://127.0.0.1:0", "--content", package, "--theme", RepositoryFiles.Theme];

        await using (await HostProcess.StartAsync(RepositoryFiles.Mirror, arguments, environment: cache))
        {
            Assert.Single(Directory.EnumerateDirectories(unpacked));
        }

        Assert.Single(Directory.EnumerateDirectories(unpacked));
        await using var first = await HostProcess.StartAsync(RepositoryFiles.Mirror, arguments, environment: cache);
        await using var second = await HostProcess.StartAsync(RepositoryFiles.Mirror, arguments, environment: cache);
        Assert.Equal(2, Directory.EnumerateDirectories(unpacked).Count());
        Assert.Equal(0, await first.StopAsync());
        Assert.Equal(0, await second.StopAsync());
        Assert.Empty(Directory.EnumerateFileSystemEntries(unpacked));
    }

    private static async Task<(int ExitCode, string Error)> RunAsync(string[] arguments)
    {
        using var process = Start(arguments);
        var output = process.StandardOutput.ReadToEndAsync();
        var error = await process.StandardError.ReadToEndAsync();
        await output;
        await process.WaitForExitAsync();
        return (process.ExitCode, error);
    }

    private static Process Start(params string[] arguments) => Process.Start(
        new ProcessStartInfo(
            Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == "dotnet" ? path : "dotnet",
            [Path.Combine(AppContext.BaseDirectory, "swan-mirror.dll"), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = RepositoryFiles.Root,
        })!;
}
