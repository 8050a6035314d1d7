using System.Net;
using SwanOrchard.Tests.Shared;
using Xunit;

namespace SwanOrchard.Tests.Commands;

/// <summary>The one command, and the plain commands that the README gives for it.</summary>
public sealed class SwanCommandTests
{
    private static readonly string s_swan = Path.Combine(RepositoryFiles.Root, "swan");

    [Theory]
    [InlineData("fly", "fly")]
    [InlineData("run --port 5000", "--port")]
    [InlineData("run --urls", "--urls")]
    [InlineData("test --slow", "--slow")]
    [InlineData("test --fast --coverage", "one of")]
    public async Task Wrong_arguments_are_named_and_end_with_2(string arguments, string named)
    {
        var (code, output) = await CommandLine.RunAsync(RepositoryFiles.Root, null, s_swan, arguments.Split(' '));
        Assert.Equal(2, code);
        Assert.Contains(named, output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("publish", "site", "--content=here", "--theme=theme")]
    [InlineData("publish", "--theme", "theme", "site", "--content:here")]
    [InlineData("serve", "--content", "here", "--theme=theme", "--urls=http://127.0.0.1:0")]
    [InlineData("serve", "--theme", "theme")]
    public async Task Content_and_theme_may_be_named_in_any_form_and_are_sought_from_where_one_is(params string[] arguments)
    {
        using var folder = new TempFolder();
        folder.Write("theme/README.md", "No theme.");
        folder.Write("here/x.recipe.json", "{\"steps\":[]}");
        var (code, output) = await CommandLine.RunAsync(folder.Path, null, s_swan, arguments);

        Assert.Equal(1, code);
        Assert.Contains(
            "there is no such file: this is no theme", Assert.Single(output.Split('\n', StringSplitOptions.RemoveEmptyEntries)),
            StringComparison.Ordinal);
        Assert.Contains(Path.Combine(folder.Path, "theme"), output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_command_it_says_how_to_use_it()
    {
        var (code, output) = await CommandLine.RunAsync(RepositoryFiles.Root, null, s_swan);
        Assert.Equal(0, code);
        Assert.Contains("./swan run", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_readmes_plain_command_serves_the_reader_site()
    {
        var command = File.ReadLines(Path.Combine(RepositoryFiles.Root, "README.md"))
            .Single(line => line.StartsWith("dotnet run --project src/SwanOrchard.Mirror", StringComparison.Ordinal));
        var words = command.Split(' ')[1..];
        await using var host = await HostProcess.StartAsync(
            words[0], [.. words[1..], "--urls", "http://127.0.0.1:0"], RepositoryFiles.Root);
        using var client = host.NewClient();
        using var answer = await client.GetAsync(
            "/en/news/kyrgyzstan-sex-workers-get-together-to-learn-and-unite", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }
}
